package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisuseTest extends CommandTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                  | A command is missing.",
        "puplish                           | Unknown command: puplish. Did you mean publish?",
        "import icz                        | Unknown command: icz. Did you mean ics?",
        "check a.json --att x              | Unknown option: --att. Did you mean --at?",
        "check a.json b.json               | Unexpected argument: b.json",
        "check                             | Missing: DOCUMENT.json",
        "import ics a.ics --edition 2024   | Missing: --into DOCUMENT.json",
        "check a.json --at                 | --at needs a value.",
        "check a.json --at 2024            | --at: expected an instant such as"
            + " 2024-11-20T08:00:00Z",
        "forget a.json session             | ITEM: expected an item such as"
            + " session/opening; the kinds are edition, session, proposal, survey, orientation,"
            + " measure, speaker, organization, place, room, theme and source",
        "publish a b --base https://a.fr/x | --base: expected an https address that ends in /",
        "import ics a --edition é          | --edition: an id is 1 to 64 of A-Z a-z 0-9 . _ -",
        "import ics a --from 20241123      | --from: expected a day such as 2024-11-23",
        "import table a --held hier        | --held: expected a date such as 2024-11-23, 2024-11 or"
            + " 2024",
        "import table a --preset x         | --preset: there is no such preset; choose one of"
            + " atelier, paris, avignon, cap-collectif, none",
      })
  void aWrongArgumentIsReportedWithASuggestion(String arguments, String sentence) {
    int exit = run(arguments == null ? new Object[0] : arguments.split(" "));

    assertThat(exit).isEqualTo(64);
    assertThat(err().lines().findFirst()).hasValue("assises: " + sentence);
    assertThat(out()).isEmpty();
  }

  @Test
  void theHelpOfTheCommandIsNamed() {
    run("import", "table", "--lang", "fr", "x", "--zonne", "y");

    assertThat(err())
        .isEqualTo(
            """
            assises : Option inconnue : --zonne. Vouliez-vous dire --zone ?
            « assises import table --help » montre comment l’utiliser.
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ics", "schedule", "openagenda", "table", "decidim"})
  void anImportIntoAMissingDocumentNamesTheOptionsItNeeds(String format) {
    Path document = home.resolve("ville.json");

    int exit = run("import", format, "x", "--edition", "2024", "--into", document);

    assertThat(exit).isEqualTo(64);
    assertThat(err())
        .isEqualTo(
            """
            assises: the document ville.json does not exist yet; to create it, add --name, --zone, --languages, --licence
            "assises import %s --help" shows how to use it.
            """
                .formatted(format));
    assertThat(document).doesNotExist();
  }

  @Test
  void anImportIntoAMissingEditionNamesTheOptionsItNeeds() throws IOException {
    Path document = Files.writeString(home.resolve("ville.json"), Samples.DOCUMENT);
    Path sheet = Files.writeString(home.resolve("a.csv"), "N°;Proposition\n1;Un banc\n");

    int exit = run("import", "table", sheet, "--edition", "spring", "--into", document);

    assertThat(exit).isEqualTo(64);
    assertThat(err())
        .startsWith(
            "assises: the document has no edition spring yet; to create it, add --name, --held\n");
    assertThat(Files.readString(document)).isEqualTo(Samples.DOCUMENT);
  }
}
