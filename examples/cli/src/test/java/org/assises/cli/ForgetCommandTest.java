package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Checks that a name in a former title is nowhere in the folder after {@code assises forget}: not
 * in a file, a kept publication, a former version or the output.
 */
class ForgetCommandTest extends CommandTest {
  private static final String MARKER = "Zqxvictime";

  private final List<String> said = new ArrayList<>();

  @Test
  void aNameInACorrectedTitleIsForgotten() throws IOException {
    publish("Atelier de " + MARKER, "2024-11-18T08:00:00Z");
    Path document = publish("Atelier", "2024-11-19T08:00:00Z");
    assertThat(filesWithTheName()).contains("changes.json");

    int exit = run("forget", document, "session/opening", "--before", "2024-11-19T09:00:00Z");
    keepWhatWasSaid();

    assertThat(exit).as(err()).isZero();
    republish(document, "2024-11-20T08:00:00Z");
    assertThat(filesWithTheName()).isEmpty();
    assertThat(said).noneMatch(text -> text.contains(MARKER));
  }

  @Test
  void aNameInTheTitleOfAWithdrawnSessionIsForgotten() throws IOException {
    publish("Atelier de " + MARKER, "2024-11-18T08:00:00Z");
    Path document =
        document(
            Samples.DOCUMENT
                .replace("Introduction", "Atelier")
                .replace(
                    "\"id\": \"opening\",", "\"id\": \"opening\", \"visibility\": \"draft\","));
    republish(document, "2024-11-19T08:00:00Z");
    assertThat(filesWithTheName()).contains("programme.ics");
    said.clear(); // The report of a cancellation gives the title that is still public.

    int exit = run("forget", document, "session/opening", "--before", "2024-11-19T09:00:00Z");
    keepWhatWasSaid();

    assertThat(exit).as(err()).isZero();
    republish(document, "2024-11-20T08:00:00Z");
    assertThat(filesWithTheName()).isEmpty();
    assertThat(Files.readString(home.resolve("public/programme.ics"))).contains("STATUS:CANCELLED");
    assertThat(said).noneMatch(text -> text.contains(MARKER));
  }

  @Test
  void anItemThatIsNotInTheDocumentIsReported() throws IOException {
    Path document = document(Samples.DOCUMENT);

    int exit = run("forget", document, "session/typo");

    assertThat(exit).isZero();
    assertThat(out()).contains("session/typo: not in the document; check the kind and the id");
  }

  private Path publish(String title, String at) throws IOException {
    Path document = document(Samples.DOCUMENT.replace("Introduction", title));
    republish(document, at);
    return document;
  }

  private Path document(String text) throws IOException {
    return Files.writeString(home.resolve("ville.json"), text);
  }

  private void republish(Path document, String at) {
    int exit = run("publish", document, home.resolve("public"), "--at", at);
    keepWhatWasSaid();
    assertThat(exit).as(err()).isZero();
  }

  private void keepWhatWasSaid() {
    said.add(out());
    said.add(err());
  }

  private List<String> filesWithTheName() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(home.resolve("public"))) {
      for (Path file :
          files.filter(any -> Files.isRegularFile(any, LinkOption.NOFOLLOW_LINKS)).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (text.replace("\r\n ", "").contains(MARKER)) {
          names.add(file.getFileName().toString());
        }
      }
    }
    return names;
  }
}
