package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPlacesTest extends CommandTest {

  private Path document(String text) throws IOException {
    return Files.writeString(home.resolve("ville.json"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "/speakers/moderator/name,             24, 15",
    "/sessions/opening/title/fr,           32, 23",
    "/sessions/opening/contributions/0,    35, 9",
    "/editions/2024,                       11, 5",
    "/assises/assises.quimper.bzh/name,     6, 11",
    "/assises/assises.quimper.bzh/licence,  9, 14",
    "/speakers/moderator/basis,            22, 5",
  })
  void aPlaceIsWhereItsValueBegins(String place, long line, long column) throws IOException {
    Path document = document(Samples.DOCUMENT);

    assertThat(DocumentPlaces.in(document, List.of(place)).location(place))
        .hasValueSatisfying(
            found -> {
              assertThat(found.getLineNumber()).isEqualTo(line);
              assertThat(found.getColumnNumber()).isEqualTo(column);
            });
  }

  @Test
  void theIdOfAnItemMayComeLast() throws IOException {
    Path document = document("{\"sessions\": [\n{\"title\": 1, \"id\": \"a\"},\n{\"id\": \"b\"}]}");

    assertThat(DocumentPlaces.in(document, List.of("/sessions/b")).location("/sessions/b"))
        .hasValueSatisfying(found -> assertThat(found.getLineNumber()).isEqualTo(3));
  }

  @ParameterizedTest
  @CsvSource({"''", "{", "[1", "{\"sessions\": 1}"})
  void aDocumentThatWasChangedSinceHasNoPlaces(String text) throws IOException {
    Path document = document(text);

    assertThat(DocumentPlaces.in(document, List.of("/speakers/b")).location("/speakers/b"))
        .isEmpty();
  }

  @Test
  void aFindingIsReportedWithItsLineInTheLanguageOfTheReport() throws IOException {
    Path document = document(Samples.DOCUMENT.replace("Introduction", "anne@example.org"));

    int exit = run("check", document, "--lang", "fr");

    assertThat(exit).isEqualTo(1);
    assertThat(err())
        .isEqualTo(
            """
            ville.json ne doit pas être publié en l’état :
              /sessions/opening/title/fr (ligne 32, colonne 23) : Ce texte contient une adresse électronique (caractères 1 à 16). Retirer cette donnée.
            """);
  }
}
