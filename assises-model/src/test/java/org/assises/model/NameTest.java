package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.testing.RandomAssises;
import org.junit.jupiter.api.Test;

class NameTest {
  @Test
  void toStringDoesNotContainTheName() {
    Name unrecorded = new Name("Anne Onyme", Optional.empty());
    Name consented = Name.of("Anne Onyme", NamingBasis.Consent.of(LocalDate.of(2024, 11, 10)));

    assertThat(unrecorded).hasToString("Name[no basis]");
    assertThat(consented.toString()).startsWith("Name[Consent[").doesNotContain("Anne");
  }

  @Test
  void toStringOfAnEnclosingValueDoesNotContainTheName() {
    for (long seed = 0; seed < 50; seed++) {
      Assises assises = RandomAssises.of(seed);
      String told =
          List.of(assises.speakers(), assises.sessions(), assises.proposals(), assises).toString();

      assertThat(names(assises))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(told).doesNotContain(name));
    }
  }

  private static List<String> names(Assises assises) {
    return Stream.concat(
            assises.speakers().stream().flatMap(speaker -> speaker.name().stream()),
            assises.proposals().stream()
                .flatMap(proposal -> proposal.author().stream())
                .flatMap(author -> author.name().stream()))
        .map(Name::value)
        .distinct()
        .toList();
  }
}
