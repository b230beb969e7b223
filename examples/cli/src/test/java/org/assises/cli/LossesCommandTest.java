package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LossesCommandTest extends CommandTest {
  private static final String FIRST = "2024-11-20T08:00:00Z";
  private static final String SECOND = "2024-11-21T08:00:00Z";
  private static final String WITH_OBJECTIVES =
      Samples.DOCUMENT.replace(
          "\"status\": \"announced\"",
          "\"status\": \"announced\", \"objectives\": [{\"fr\": \"Dialoguer\"}]");

  private Path document;
  private Path folder;

  @BeforeEach
  void writeTheDocument() throws IOException {
    document = Files.writeString(home.resolve("ville.json"), Samples.DOCUMENT);
    folder = home.resolve("public");
  }

  @Test
  void theFactsThatFormatsHaveNoPlaceForAreListedWithTheFiles() {
    int exit = run("losses", document);

    assertThat(exit).as(err()).isZero();
    assertThat(out())
        .startsWith("11 facts of \"Assises locales de la sécurité\" have no place in some formats.")
        .contains("(schedule-2024.json)\n    sessions: opening\n");
  }

  @Test
  void quimperFitsOnAPage() {
    int exit = run("publish", Path.of("quimper.json").toAbsolutePath(), folder, "--at", FIRST);

    assertThat(exit).as(err()).isZero();
    assertThat(out().lines()).hasSizeLessThanOrEqualTo(20);
  }

  @Test
  void ofManyItemsTheFirstAreListedUnlessAllAreWanted() {
    Path quimper = Path.of("quimper.json").toAbsolutePath();

    run("losses", quimper);
    assertThat(out()).contains(" more\n").doesNotContain("permanence-iut-03-28");

    run("losses", quimper, "--all");
    assertThat(out()).contains("permanence-iut-03-28");
  }

  @Test
  void aNewLossIsReportedOnce() throws IOException {
    run("publish", document, folder, "--at", FIRST);
    assertThat(out()).doesNotContain("New:");
    Files.writeString(document, WITH_OBJECTIVES);

    run("publish", document, folder, "--at", SECOND);
    assertThat(out()).contains("New: ", "objectives");

    run("publish", document, folder, "--at", "2024-11-22T08:00:00Z");
    assertThat(out())
        .doesNotContain("New:")
        .contains("have no place in some formats: assises losses ville.json\n");
  }

  @Test
  void anUnchangedDocumentHasNoNewLosses() {
    run("publish", document, folder, "--at", FIRST);

    run("publish", document, folder, "--at", SECOND);

    assertThat(out())
        .contains("Nothing changed since the last publication.\n")
        .doesNotContain("New:");
  }
}
