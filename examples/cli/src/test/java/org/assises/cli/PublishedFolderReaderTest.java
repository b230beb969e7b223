package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.cli.PublishedFolderTest.show;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What others read in a folder while one process publishes into it, and after it was killed. */
@Timeout(120)
class PublishedFolderReaderTest {
  private static final int SEED = 2024;

  @TempDir private Path home;

  @Test
  void aReaderNeverMeetsAMissingPartialOrOutdatedFile() throws Exception {
    PublishedFolder folder = PublishedFolder.at(home);
    show(folder, publication(1));

    CompletableFuture<Void> publishing = CompletableFuture.runAsync(() -> publish(folder, 2, 100));
    List<Integer> seen = new ArrayList<>();
    while (!publishing.isDone()) {
      seen.add(numberIn("index.json"));
      seen.add(numberIn("programme.ics"));
    }
    publishing.get();

    assertThat(seen).isSorted().hasSizeGreaterThan(50);
    assertThat(numberIn("programme.ics")).isEqualTo(100);
  }

  @Test
  void aKilledProcessLeavesOneWholePublication() throws Exception {
    Random random = new Random(SEED);
    show(PublishedFolder.at(home), publication(1));

    for (int round = 0; round < 5; round++) {
      Process process = publisher();
      assertThat(process.getInputStream().read()).as("published once").isEqualTo('.');
      Thread.sleep(random.nextInt(60));
      process.destroyForcibly().waitFor();

      assertThat(shown()).isEqualTo(texts(publication(numberIn("index.json"))));
    }
  }

  @Test
  void whatAKilledProcessLeftIsRemovedByTheNext() throws Exception {
    Path hidden = Files.createDirectories(home.resolve(".assises"));
    Files.writeString(Files.createDirectory(hidden.resolve("7")).resolve("index.json"), "cut sh");
    Files.createSymbolicLink(hidden.resolve("spare"), Path.of("6"));
    Files.createSymbolicLink(home.resolve("gone.ics"), Path.of(".assises/current/gone.ics"));

    show(PublishedFolder.at(home), publication(1));

    assertThat(hidden.resolve("7")).doesNotExist();
    assertThat(Files.isSymbolicLink(home.resolve("gone.ics"))).isFalse();
    assertThat(shown()).isEqualTo(texts(publication(1)));
  }

  /** A process of its own that publishes until it is killed, and writes a dot after each time. */
  public static void main(String[] arguments) throws IOException {
    PublishedFolder folder = PublishedFolder.at(Path.of(arguments[0]));
    for (int number = 2; ; number++) {
      show(folder, publication(number));
      System.out.write('.');
      System.out.flush();
    }
  }

  private Process publisher() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            PublishedFolderReaderTest.class.getName(),
            home.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void publish(PublishedFolder folder, int first, int last) {
    try {
      for (int number = first; number <= last; number++) {
        show(folder, publication(number));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A publication whose every file tells its number at both ends; some names come and go. */
  private static Map<String, Content> publication(int number) {
    String text = number + " ".repeat(100_000) + number;
    Content content = out -> out.write(text.getBytes(UTF_8));
    Map<String, Content> files = new TreeMap<>();
    files.put("index.json", content);
    files.put("programme.ics", content);
    files.put("programme-" + number % 3 + ".ics", content);
    return files;
  }

  private int numberIn(String name) throws IOException {
    String[] ends = Files.readString(home.resolve(name)).split(" {100000}", -1);
    assertThat(ends).hasSize(2);
    assertThat(ends[1]).isEqualTo(ends[0]);
    return Integer.parseInt(ends[0]);
  }

  private Map<String, String> shown() throws IOException {
    Map<String, String> shown = new TreeMap<>();
    for (Path file : Versions.children(home)) {
      if (Files.isRegularFile(file)) {
        shown.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return shown;
  }

  private static Map<String, String> texts(Map<String, Content> files) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, Content> file : files.entrySet()) {
      var out = new ByteArrayOutputStream();
      file.getValue().writeTo(out);
      texts.put(file.getKey(), out.toString(UTF_8));
    }
    return texts;
  }
}
