package org.assises.ical;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assises.testing.Requirement;

/** Calendars that others wrote, beside the project. */
public final class CalendarCorpus {
  private static final Path FOLDER = Path.of("../../shared/corpus");

  private CalendarCorpus() {}

  /** {@return one of them, by its path in the corpus} */
  public static Path file(String path) {
    Requirement.met(
        Files.isRegularFile(FOLDER.resolve(path)),
        "the corpus of calendars is not beside the project");
    return FOLDER.resolve(path);
  }

  /**
   * {@return all calendars, sound ones and broken ones; the test that asks is skipped where there
   * are none}
   */
  public static List<Path> files() throws IOException {
    Requirement.met(Files.isDirectory(FOLDER), "the corpus of calendars is not beside the project");
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".ics")).sorted().toList();
    }
  }
}
