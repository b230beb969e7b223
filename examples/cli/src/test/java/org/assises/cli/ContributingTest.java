package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.PartialDate;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that the format in CONTRIBUTING.md works. */
class ContributingTest {
  @TempDir private Path folder;

  @Test
  void theContractTestsTheFormatOfTheExample() throws Exception {
    Path held =
        Path.of("../../assises-model/src/test/java/org/example/plaintext/PlainTextFormat.java");

    String shown = MarkdownExample.on("CONTRIBUTING.md", "PlainTextFormat").code();

    assertThat(shown).isEqualTo(Files.readString(held));
  }

  @Test
  void theHostOfTheWorkedExampleWritesAFileAFormat() throws Exception {
    MarkdownExample.on("CONTRIBUTING.md", "PlainTextFormat")
        .compile("org.example.plaintext.PlainTextFormat", folder);
    Class<?> host =
        MarkdownExample.on("CONTRIBUTING.md", "plug in")
            .asClass(
                "Host",
                List.of(
                    "java.nio.file.*",
                    "java.util.*",
                    "org.assises.ical.*",
                    "org.assises.http.*",
                    "org.assises.publication.*",
                    "org.example.plaintext.*"),
                "Publication publication, Path folder")
            .compile("Host", folder);

    host.getMethod("run", Publication.class, Path.class).invoke(null, publication(), folder);

    assertThat(folder.resolve("quimper.txt")).content().endsWith(" Ouverture des assises\n");
    assertThat(folder.resolve("quimper.ics")).isNotEmptyFile();
  }

  private static Publication publication() {
    EditionId edition = new EditionId("2024");
    LocalDate day = LocalDate.of(2024, 11, 23);
    Session opening =
        Session.builder(
                new SessionId("opening"),
                edition,
                SessionKind.OPENING,
                Text.of("fr", "Ouverture\ndes assises"),
                new Slot.WholeDay(day, day))
            .build();
    Assises assises =
        Assises.builder(
                new AssisesId("quimper"), Text.of("fr", "Assises"), ZoneId.of("Europe/Paris"))
            .editions(
                List.of(
                    Edition.builder(
                            edition,
                            1,
                            Attested.of(Text.of("fr", "Assises")),
                            Attested.of(PartialDate.of(Year.of(2024))))
                        .build()))
            .sessions(List.of(opening))
            .build();
    return Publication.of(assises, Instant.parse("2024-11-20T08:00:00Z"));
  }
}
