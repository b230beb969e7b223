package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttestedTest {
  private static final SourceId MINUTES = new SourceId("minutes-2022");
  private static final SourceId NEWS = new SourceId("news-2024");
  private static final PartialDate EIGHTH = PartialDate.parse("2022-10-08");
  private static final PartialDate NOVEMBER = PartialDate.parse("2022-11");

  @Test
  void aValueKeepsAllClaimsEvenIfTheyDiffer() {
    Attested<PartialDate> date =
        Attested.of(EIGHTH).withClaim(EIGHTH, MINUTES).withClaim(NOVEMBER, NEWS);

    assertThat(date.value()).isEqualTo(EIGHTH);
    assertThat(date.claims()).containsExactly(Claim.of(EIGHTH, MINUTES), Claim.of(NOVEMBER, NEWS));
    assertThat(date.reason()).isEmpty();
  }

  @Test
  void aClaimMayHaveANote() {
    Claim<PartialDate> claim =
        new Claim<>(NOVEMBER, NEWS, Optional.of(Text.of("fr", "deuxième paragraphe")));

    assertThat(Attested.of(EIGHTH).withClaim(claim).claims()).containsExactly(claim);
  }

  @Test
  void aRetainedValueMayHaveAReason() {
    Text reason = Text.of("fr", "le compte rendu est de ce jour");

    assertThat(Attested.of(EIGHTH).withReason(reason).reason()).contains(reason);
  }

  @Test
  void claimsAreOptional() {
    assertThat(Attested.of(62)).isEqualTo(new Attested<>(62, List.of(), Optional.empty()));
  }
}
