package org.assises.json.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assises.testing.Requirement;

/** Foreign documents that are no part of the project. */
final class Corpus {
  private static final Path FOLDER = Path.of("../../shared/corpus");

  private Corpus() {}

  /**
   * {@return the files of a folder whose names begin so; the test is skipped where it is absent}
   */
  static List<Path> files(String folder, String prefix) {
    Path path = FOLDER.resolve(folder);
    Requirement.met(Files.isDirectory(path), "the corpus is not beside the project");
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
