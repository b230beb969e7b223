package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** A city that publishes a changed programme every day on a disk that may fail. */
final class FaultyCity {
  private final Path folder;
  private Instant published = Instant.EPOCH;
  private Instant today = Instant.parse("2024-11-01T08:00:00Z");

  FaultyCity(Path disk) {
    this.folder = disk.resolve("public");
  }

  /** Publishes on the next day, which must succeed. */
  void publishes() throws IOException {
    assertThat(attempt(new StringWriter())).isZero();
    published = today;
    assertThat(ShownPublication.in(folder)).isEqualTo(published);
  }

  /** Checks that publishing on the next day fails with a reason and changes nothing. */
  void isRefused(String reason) throws IOException {
    List<Path> before = versions();
    StringWriter told = new StringWriter();

    int exit = attempt(told);

    assertThat(exit).as(told.toString()).isEqualTo(3);
    assertThat(told.toString()).startsWith("assises: ").containsIgnoringCase(reason);
    assertThat(ShownPublication.in(folder)).isEqualTo(published);
    assertThat(versions()).containsExactlyInAnyOrderElementsOf(before);
  }

  private List<Path> versions() throws IOException {
    try (Stream<Path> versions = Files.list(folder.resolve(".assises"))) {
      return versions.toList();
    }
  }

  private int attempt(StringWriter told) throws IOException {
    today = today.plusSeconds(24 * 60 * 60);
    Path document = Files.createTempFile("city", ".json");
    try {
      Files.writeString(document, Samples.DOCUMENT.replace("Introduction", "Le " + today));
      return AssisesCommand.run(
          new String[] {"publish", document.toString(), folder.toString()},
          Clock.fixed(today, ZoneOffset.UTC),
          new PrintWriter(new StringWriter()),
          new PrintWriter(told, true));
    } finally {
      Files.delete(document);
    }
  }
}
