package org.assises.ical;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Set;
import org.assises.input.ImportedProgramme;
import org.assises.input.InvalidInputException;
import org.assises.model.EditionId;
import org.assises.publication.PublicationFormat;
import org.assises.testing.WorkTime;

/**
 * Reads the calendars named by the arguments, and writes the calendar of Quimper. It ends with an
 * exit code other than 0 if a calendar takes more than two seconds of work, if the network is used,
 * or if the time zones of the JVM change.
 */
final class OfflineCalendars {
  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final EditionId EDITION = new EditionId("imported");
  private static final ICalendarReader READER =
      ICalendarReader.builder().floatingTimesIn(ZoneId.of("Europe/Paris")).build();

  private OfflineCalendars() {}

  /**
   * Runs the checks.
   *
   * @param arguments paths of calendars, or names of {@link Trespass} constants
   */
  public static void main(String[] arguments) throws Exception {
    Network network = Network.watched();
    Set<String> zones = Set.copyOf(ZoneRulesProvider.getAvailableZoneIds());
    write(ICalendarFormat.create());
    write(ICalendarFormat.builder().rich(true).build());
    for (String argument : arguments) {
      inTime(argument, () -> System.out.println(argument + " " + follow(argument)));
    }
    expect(network.reachedFor().isEmpty(), "the network: " + network.reachedFor());
    expect(ZoneRulesProvider.getAvailableZoneIds().equals(zones), "the zones of the JVM");
    System.out.println("all calendars, nothing else");
  }

  private interface Work {
    void run() throws Exception;
  }

  private static String follow(String argument) throws Exception {
    return argument.endsWith(".ics")
        ? read(Path.of(argument))
        : Trespass.valueOf(argument).outcome();
  }

  private static void inTime(String name, Work work) throws Exception {
    Duration before = WorkTime.ofThisThread();
    work.run();
    Duration taken = WorkTime.ofThisThread().minus(before);
    expect(taken.compareTo(LONGEST) <= 0, name + " took " + taken);
  }

  private static void write(PublicationFormat format) throws IOException {
    format.write(QuimperProgramme.published(), OutputStream.nullOutputStream());
  }

  private static String read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      ImportedProgramme programme = READER.read(in, EDITION);
      return "sessions: " + programme.sessions().size();
    } catch (InvalidInputException refusal) {
      return "problems: " + refusal.problems().size();
    }
  }

  private static void expect(boolean kept, String trespassed) {
    if (!kept) {
      throw new AssertionError(trespassed);
    }
  }
}
