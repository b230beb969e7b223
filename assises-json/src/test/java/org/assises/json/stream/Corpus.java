package org.assises.json.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assises.testing.Requirement;

/** Documents of other systems, which are not part of the project. */
final class Corpus {
  private static final Path FOLDER = Path.of("../../shared/corpus");

  private Corpus() {}

  /**
   * {@return the files of a folder whose names start with a prefix; without the folder, the calling
   * test is skipped}
   */
  static List<Path> files(String folder, String prefix) {
    Path path = FOLDER.resolve(folder);
    Requirement.met(
        Files.isDirectory(path), "the folder shared/corpus is missing beside the project");
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
