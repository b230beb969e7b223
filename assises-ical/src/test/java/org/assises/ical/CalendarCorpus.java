package org.assises.ical;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assises.testing.Requirement;

/** The calendars of other programs in the folder beside the project. */
public final class CalendarCorpus {
  private static final Path FOLDER = Path.of("../../shared/corpus");

  private CalendarCorpus() {}

  /** {@return a calendar by its path in the corpus} */
  public static Path file(String path) {
    Requirement.met(
        Files.isRegularFile(FOLDER.resolve(path)),
        "the folder of calendars, shared/corpus, is missing beside the project");
    return FOLDER.resolve(path);
  }

  /**
   * {@return all calendars, valid and broken ones; without the folder, the calling test is skipped}
   */
  public static List<Path> files() throws IOException {
    Requirement.met(
        Files.isDirectory(FOLDER),
        "the folder of calendars, shared/corpus, is missing beside the project");
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".ics")).sorted().toList();
    }
  }
}
