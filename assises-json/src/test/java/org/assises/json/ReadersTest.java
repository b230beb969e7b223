package org.assises.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.assises.input.ImportOptions;
import org.assises.input.ImportResult;
import org.assises.input.ReaderOptions;
import org.assises.json.decidim.DecidimReader;
import org.assises.json.openagenda.OpenAgendaReader;
import org.assises.json.table.ProposalTableReader;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.PartialDate;
import org.assises.model.Source;
import org.assises.model.SourceId;
import org.assises.model.Text;
import org.junit.jupiter.api.Test;

/**
 * Files of other systems and the whole document that each becomes, with the report of the import
 * below it. All files are made up.
 */
class ReadersTest {
  private static final EditionId EDITION = new EditionId("2019");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
  private static final Source SOURCE = Source.of(new SourceId("file"), Text.of("fr", "Un fichier"));

  @Test
  void theSheetOfAWorkshopBecomesADocument() throws IOException {
    try (InputStream in = file("workshop.csv")) {
      compare(
          "workshop.txt",
          ProposalTableReader.atelier()
              .options(ReaderOptions.standard().withAsOf(DAY).withSource(SOURCE))
              .build()
              .read(in, EDITION)
              .into(document(), options()));
    }
  }

  @Test
  void anAnswerOfTheInterfaceOfParisBecomesADocument() throws IOException {
    try (InputStream in = file("paris.json")) {
      compare(
          "paris.txt",
          ProposalTableReader.paris()
              .options(ReaderOptions.standard().withAsOf(DAY).withSource(SOURCE))
              .build()
              .read(in, EDITION)
              .into(document(), options()));
    }
  }

  @Test
  void proposalsAndResultsOfDecidimBecomeADocument() throws IOException {
    try (InputStream proposals = file("decidim-proposals.csv");
        InputStream results = file("decidim-results.csv")) {
      compare(
          "decidim.txt",
          DecidimReader.create(ReaderOptions.of(document()).withSource(SOURCE))
              .read(List.of(proposals, results), EDITION)
              .into(document(), options()));
    }
  }

  @Test
  void eventsOfOpenAgendaBecomeADocument() throws IOException {
    try (InputStream in = file("openagenda.json")) {
      compare(
          "openagenda.txt",
          OpenAgendaReader.create(ReaderOptions.of(document()))
              .read(in, EDITION)
              .into(document(), options()));
    }
  }

  private static ImportOptions options() {
    return ImportOptions.of(SOURCE.id());
  }

  private static Assises document() {
    return Assises.builder(
            new AssisesId("assises.test"), Text.of("fr", "Assises"), ZoneId.of("Europe/Paris"))
        .languages(List.of(Locale.FRENCH, Locale.forLanguageTag("br")))
        .editions(
            List.of(
                Edition.builder(
                        EDITION,
                        1,
                        Attested.of(Text.of("fr", "2019")),
                        Attested.of(PartialDate.parse("2019")))
                    .build()))
        .build();
  }

  /** Compares with the expected file, and writes what was found to {@code target}. */
  private static void compare(String expected, ImportResult result) throws IOException {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    AssisesJson.create().write(result.assises(), document);
    StringBuilder found = new StringBuilder(document.toString(UTF_8).strip()).append('\n');
    result
        .report()
        .losses()
        .forEach(loss -> found.append("loss: ").append(loss.describe()).append('\n'));
    result
        .report()
        .contactData()
        .forEach(data -> found.append("contact data: ").append(data.describe()).append('\n'));
    Files.writeString(Path.of("target", expected), found, UTF_8);
    try (InputStream in = file(expected)) {
      assertThat(found.toString()).isEqualTo(new String(in.readAllBytes(), UTF_8));
    }
  }

  private static InputStream file(String name) {
    return requireNonNull(ReadersTest.class.getResourceAsStream("readers/" + name), name);
  }
}
