package org.assises.ical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assises.model.EditionId;
import org.assises.model.Slot;
import org.junit.jupiter.api.Test;

/**
 * Compares the starts that three programs find in the calendars of a folder: {@link
 * ICalendarReader}, ical.js, and recurring-ical-events for Python.
 *
 * <pre>{@code
 * mvn test -pl assises-ical -am -Dtest=ComparedOccurrencesTest
 *     -Dsurefire.failIfNoSpecifiedTests=false -Doccurrences.folder=/path/to/calendars
 *     -Doccurrences.from=2024-01-01 -Doccurrences.to=2026-12-31 -Doccurrences.zone=Europe/Paris
 * }</pre>
 */
class ComparedOccurrencesTest {
  private static final String FOLDER = System.getProperty("occurrences.folder", "");
  private static final String FROM = System.getProperty("occurrences.from", "2024-01-01");
  private static final String TO = System.getProperty("occurrences.to", "2026-12-31");
  private static final String ZONE = System.getProperty("occurrences.zone", "Europe/Paris");

  @Test
  void eachDateIsFoundByTwoOfThreePrograms() throws Exception {
    assumeTrue(!FOLDER.isEmpty());
    List<Path> calendars = calendars();
    List<String> window = List.of(FROM, TO, ZONE);

    Map<String, Long> ours = counted(ours(calendars));
    Map<String, Long> icalJs = counted(IcalJs.occurrences(window, calendars));
    Map<String, Long> python = counted(python(window, calendars));

    System.out.printf(
        "%d calendars: %d dates, %d with ical.js, %d with recurring-ical-events%n",
        calendars.size(), sum(ours), sum(icalJs), sum(python));
    assertThat(found(ours, icalJs, python)).isEmpty();
  }

  /** Returns the dates that only we find, or that only we do not find. */
  private static List<String> found(
      Map<String, Long> ours, Map<String, Long> icalJs, Map<String, Long> python) {
    Set<String> all = new HashSet<>(ours.keySet());
    all.addAll(icalJs.keySet());
    all.addAll(python.keySet());
    List<String> alone = new ArrayList<>();
    for (String date : all) {
      long own = ours.getOrDefault(date, 0L);
      if (own != icalJs.getOrDefault(date, 0L) && own != python.getOrDefault(date, 0L)) {
        alone.add(date);
      }
    }
    return alone.stream().sorted().toList();
  }

  private static List<Path> calendars() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(FOLDER))) {
      return files.filter(file -> file.toString().endsWith(".ics")).sorted().toList();
    }
  }

  private static List<String> ours(List<Path> calendars) throws IOException {
    ZoneId zone = ZoneId.of(ZONE);
    LocalDate from = LocalDate.parse(FROM);
    LocalDate to = LocalDate.parse(TO);
    List<String> starts = new ArrayList<>();
    for (Path calendar : calendars) {
      try (InputStream in = Files.newInputStream(calendar)) {
        ICalendarReader.builder()
            .zone(zone)
            .floatingTimesIn(zone)
            .repeatingFrom(from)
            .repeatingUntil(to)
            .build()
            .read(in, new EditionId("e"))
            .sessions()
            .stream()
            .filter(session -> isIn(session.slot(), zone, from, to))
            .map(session -> calendar.getFileName() + "\t" + start(session.slot()))
            .forEach(starts::add);
      }
    }
    return starts;
  }

  private static boolean isIn(Slot slot, ZoneId zone, LocalDate from, LocalDate to) {
    return slot.<Optional<LocalDate>>match(
            timed -> Optional.of(timed.start().withZoneSameInstant(zone).toLocalDate()),
            half -> Optional.empty(),
            days -> Optional.of(days.first()),
            unscheduled -> Optional.empty())
        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
        .isPresent();
  }

  private static String start(Slot slot) {
    return slot instanceof Slot.Timed timed
        ? timed.start().toInstant().toString()
        : slot.firstDay().orElseThrow().toString();
  }

  private static List<String> python(List<String> window, List<Path> calendars)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("/usr/bin/python3", "src/test/python/occurrences.py"));
    command.addAll(window);
    calendars.forEach(calendar -> command.add(calendar.toAbsolutePath().toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as("python3-recurring-ical-events is needed").isZero();
    return printed.lines().toList();
  }

  private static Map<String, Long> counted(List<String> dates) {
    return dates.stream().collect(groupingBy(date -> date, TreeMap::new, counting()));
  }

  private static long sum(Map<String, Long> dates) {
    return dates.values().stream().mapToLong(Long::longValue).sum();
  }
}
