package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.testing.RandomAssises.PUBLISHED;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.publication.Publication;
import org.assises.testing.ManyThreads;
import org.assises.testing.RandomAssises;
import org.assises.testing.RandomMistake;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ManyThreadsTest {
  private static final URI BASE = URI.create("https://data.example.org/");

  @TestFactory
  Stream<DynamicTest> everyFormatServesManyThreads() {
    RandomMistake mistake = RandomMistake.in(RandomAssises.of(3), 3);
    Publication first = Publication.of(mistake.before(), PUBLISHED);
    Publication made = first.revise(mistake.made(), PUBLISHED.plusSeconds(60));
    Publication takenBack = made.revise(mistake.takenBack(), PUBLISHED.plusSeconds(120));
    List<Publication> publications = List.of(first, made, takenBack);

    return Formats.of(first.assises(), Optional.of(BASE)).entrySet().stream()
        .map(
            format ->
                dynamicTest(
                    format.getKey(),
                    () ->
                        assertThat(ManyThreads.disturbed(format.getValue(), publications))
                            .isZero()));
  }
}
