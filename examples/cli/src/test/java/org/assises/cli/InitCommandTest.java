package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assises.model.Assises;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.model.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest extends CommandTest {
  private Path document;

  @BeforeEach
  void nameTheDocument() {
    document = home.resolve("ville.json");
  }

  @Test
  void aDocumentItsSchemaAndAPageAreWrittenWithoutOptions() {
    int exit = run("init", document);

    assertThat(exit).as(err()).isZero();
    assertThat(home.resolve("assises-1.schema.json")).content().contains("\"$schema\"");
    assertThat(home.resolve("ville.md")).content().contains("assises check ville.json");
    assertThat(document).content().contains("\"$schema\": \"assises-1.schema.json\"");
    assertThat(out())
        .isEqualTo(
            """
            Files written:
              ville.json: the document, with an edition, a session and a proposal as drafts
              assises-1.schema.json: its schema, which lets an editor complete and check it
              ville.md: an explanation of each part of the document
            Edit the document, then run: assises check ville.json
            """);
  }

  @Test
  void theDocumentFollowsTheOptions() throws IOException {
    run(
        "init",
        document,
        "--name",
        "Assises de Quimper",
        "--zone",
        "Indian/Reunion",
        "--held",
        "2027-03-20",
        "--edition",
        "troisieme");

    Assises assises = Samples.read(document);
    assertThat(assises.name().byLanguage()).containsValue("Assises de Quimper");
    assertThat(assises.zone()).hasToString("Indian/Reunion");
    assertThat(assises.editions().get(0).id().value()).isEqualTo("troisieme");
    assertThat(assises.editions().get(0).startDate().value()).hasToString("2027-03-20");
  }

  @Test
  void theExamplesAreDraftsUntilTheCityPublishesThem() throws IOException {
    run("init", document);

    Assises assises = Samples.read(document);
    assertThat(assises.sessions()).extracting(Session::visibility).containsOnly(Visibility.DRAFT);
    assertThat(assises.proposals()).extracting(Proposal::visibility).containsOnly(Visibility.DRAFT);
    assertThat(run("check", document)).as(err()).isZero();
    assertThat(run("publish", document, home.resolve("public"))).as(err()).isZero();
  }

  @Test
  void existingFilesAreNotReplaced() throws IOException {
    Files.writeString(home.resolve("ville.md"), "mine");

    int exit = run("init", document);

    assertThat(exit).isEqualTo(3);
    assertThat(err())
        .isEqualTo("assises: ville.md: this file already exists, and was not replaced\n");
    assertThat(home.resolve("ville.md")).hasContent("mine");
    assertThat(document).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void whatThePageShowsCanBeWrittenIntoTheDocument(String language) throws IOException {
    run("init", document, "--lang", language);
    String page = Files.readString(home.resolve("ville.md"));
    String written = Files.readString(document);

    List<String> slots = shown(page, "^    (\\{\"type\": .*})$");
    String followUps = shown(page, "(?s)\n    (\"followUps\": \\[.*?\n    ])\n").get(0);
    String territory = shown(page, "(\\{\"inseeCode\": .*?}})").get(0);

    assertThat(slots).hasSize(3);
    for (String slot : slots) {
      Files.writeString(
          document,
          written
              .replaceFirst("\"slot\": (?s:\\{.*?})", "\"slot\": " + slot)
              .replace("\"id\": \"proposition-1\",", "\"id\": \"proposition-1\"," + followUps + ",")
              .replace("\"licence\"", "\"territory\": " + territory + ", \"licence\""));
      assertThat(run("check", document)).as(err()).isZero();
    }
  }

  private static List<String> shown(String page, String pattern) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(page)
        .results()
        .map(match -> match.group(1))
        .toList();
  }
}
