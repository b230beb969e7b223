package org.assises.cli.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Publications whose files contain their number at both ends. Some file names are only in some
 * publications.
 */
final class NumberedPublication {
  private static final String BETWEEN = " ".repeat(100_000);

  private NumberedPublication() {}

  /** Publishes the publication with a number in a folder. */
  static void publish(int number, Path folder) throws IOException {
    PublishedFolder published = PublishedFolder.at(folder);
    Map<String, Content> files = new TreeMap<>();
    texts(number).forEach((name, text) -> files.put(name, out -> out.write(text.getBytes(UTF_8))));
    try (FolderLock lock = published.lock()) {
      published.show(files, lock);
    }
  }

  /** {@return the files of the publication with a number, by name} */
  static Map<String, String> texts(int number) {
    String text = number + BETWEEN + number;
    return new TreeMap<>(
        Map.of(
            "index.json", text, "programme.ics", text, "programme-" + number % 3 + ".ics", text));
  }

  /** {@return the published files of a folder, by name} */
  static Map<String, String> textsIn(Path folder) throws IOException {
    Map<String, String> shown = new TreeMap<>();
    for (Path file : Folders.children(folder)) {
      if (Files.isRegularFile(file)) {
        shown.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return shown;
  }

  /** {@return the number of the publication of a file, after checking that the file is complete} */
  static int numberOf(Path file) throws IOException {
    String text = Files.readString(file);
    int end = text.indexOf(' ');
    if (end < 0 || !text.equals(text.substring(0, end) + BETWEEN + text.substring(0, end))) {
      throw new AssertionError(file + " is not whole: " + text.strip());
    }
    return Integer.parseInt(text, 0, end, 10);
  }
}
