package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportDecisionsCommandTest extends CommandTest {
  private static final String REGISTER =
      """
      DELIB_ID;DELIB_DATE;DELIB_OBJET;DELIB_URL
      2024-12;2024-12-19;Bancs;https://ville.example/2024-12
      ;2024-12-20;Sans numéro;
      """;
  private static final String PROPOSALS =
      """
      "proposals": [
        {
          "id": "banc",
          "edition": "2024",
          "title": {"fr": "Un banc"},
          "followUps": [
            {"date": "2024-12-20", "status": "pending", "decision": {"delibId": "2024-12"}}
          ]
        }
      ],
      "speakers\"\
      """;

  private Path document;
  private Path register;

  @BeforeEach
  void citeADecision() throws IOException {
    document =
        Files.writeString(
            home.resolve("ville.json"), Samples.DOCUMENT.replace("\"speakers\"", PROPOSALS));
    register = Files.writeString(home.resolve("registre.csv"), REGISTER);
  }

  @Test
  void aDecisionThatAFollowUpCitesGetsItsDayAndPage() {
    int exit = run("import", "decisions", register, "--into", document);

    assertThat(exit).as(err()).isZero();
    assertThat(document)
        .content()
        .contains("\"day\": \"2024-12-19\"", "\"page\": \"https://ville.example/2024-12\"");
    assertThat(out())
        .startsWith(
            """
            From registre.csv into ville.json:
              Decisions completed in one proposal: banc
            """)
        .contains("DELIB_ID (line 3, column 1): ");
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    String before = Files.readString(document);

    run("import", "decisions", register, "--into", document, "--dry-run");

    assertThat(Files.readString(document)).isEqualTo(before);
    assertThat(out()).endsWith("Nothing was written: this was a dry run.\n");
  }

  @Test
  void differingDecisionsInTheDocumentAreKept() throws IOException {
    run("import", "decisions", register, "--into", document);
    Files.writeString(register, REGISTER.replace("2024-12-19", "2024-12-18"));

    run("import", "decisions", register, "--into", document, "--lang", "fr");

    assertThat(document).content().contains("\"day\": \"2024-12-19\"");
    assertThat(out())
        .contains(
            "Aucune décision n’a été complétée.",
            "alors que le registre indique un autre jour ou une autre page : banc");
  }

  @Test
  void aMissingDocumentIsNotCreated() {
    int exit = run("import", "decisions", register, "--into", home.resolve("none.json"));

    assertThat(exit).isEqualTo(3);
    assertThat(err()).isEqualTo("assises: none.json: this file does not exist\n");
  }
}
