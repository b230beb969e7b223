package org.assises.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assises.input.InvalidInputException;
import org.assises.model.AssisesId;
import org.assises.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderIndexTest {
  private static final Instant AT = Instant.parse("2024-11-20T08:00:00Z");
  private static final String INDEX =
      """
      {
        "format": "assises-index",
        "version": "1.0",
        "assises": "quimper",
        "publishedAt": "2024-11-20T08:00:00Z",
        "files": [
          {
            "name": "proposals.ndjson",
            "mediaType": "application/x-ndjson",
            "etag": "\\"7b2f\\"",
            "lastModified": "2024-11-20T08:00:00Z",
            "size": 5000000000
          }
        ]
      }
      """;

  @Test
  void aWrittenIndexIsReadAgain() throws IOException {
    FolderIndex index =
        new FolderIndex(new AssisesId("quimper"), AT, List.of(file("proposals.ndjson")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    index.write(out);

    assertThat(out.toString(UTF_8)).isEqualTo(INDEX);
    assertThat(FolderIndex.read(out.toByteArray())).isEqualTo(index);
  }

  @Test
  void theNameAndTheAddressOfTheFolderAreReadAgain() throws IOException {
    FolderIndex index =
        new FolderIndex(
            new AssisesId("quimper"),
            Optional.of(Text.of("fr", "Assises")),
            Optional.of(URI.create("https://ville.example/assises/")),
            AT,
            List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    index.write(out);

    assertThat(FolderIndex.read(out.toByteArray())).isEqualTo(index);
  }

  @Test
  void unknownMembersAreIgnored() {
    String later = INDEX.replace("\"size\"", "\"sha3\": {}, \"size\"");

    assertThat(FolderIndex.read(later.getBytes(UTF_8)))
        .isEqualTo(FolderIndex.read(INDEX.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"..", "../x", "a/../b", "/etc/passwd", "a//b", "", "a b", "a\\\\b", "./a"})
  void anInvalidFileNameIsRefusedWithItsPlace(String name) {
    String hostile = INDEX.replace("proposals.ndjson", name);

    assertThatThrownBy(() -> FolderIndex.read(hostile.getBytes(UTF_8)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("/files/0 (line 7, column 5): a file's name is a path below");
  }

  @Test
  void namesMayIncludeSubfolders() {
    assertThat(file("departement=29/edition=2024/part-0.ndjson").name()).startsWith("departement");
  }

  @ParameterizedTest
  @ValueSource(strings = {"W/\"a\"", "a", "\"\"", "\"a", "\"a\"b\"", "\"é\""})
  void anEntityTagIsStrongAndQuoted(String etag) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FolderIndex.File("a", "text/plain", etag, AT, 0));
  }

  @Test
  void aFileThatIsListedTwiceIsRefused() {
    List<FolderIndex.File> twice = List.of(file("a"), file("a"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FolderIndex(new AssisesId("quimper"), AT, twice));
  }

  private static FolderIndex.File file(String name) {
    return new FolderIndex.File(name, "application/x-ndjson", "\"7b2f\"", AT, 5_000_000_000L);
  }
}
