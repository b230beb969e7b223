package org.assises.ical;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assises.testing.Requirement;

/**
 * Runs ical.js with Node in {@code target/js}: Thunderbird and Nextcloud read calendars with it.
 */
final class IcalJs {
  private static final Path SCRIPTS = Path.of("src/test/js");
  private static final Path FOLDER = Path.of("target/js");
  private static final String WHY = "Node, npm and the package ical.js are needed to ask ical.js";

  /** An event as ical.js understands it; start and end are dates, or instants. */
  record Event(
      String uid,
      int sequence,
      String start,
      String end,
      String summary,
      String description,
      String location,
      String status) {
    private static Event parse(String line) {
      List<String> fields =
          Stream.of(line.split("\t", -1)).map(field -> URLDecoder.decode(field, UTF_8)).toList();
      return new Event(
          fields.get(0),
          Integer.parseInt(fields.get(1)),
          fields.get(2),
          fields.get(3),
          fields.get(4),
          fields.get(5),
          fields.get(6),
          fields.get(7));
    }
  }

  private IcalJs() {}

  /** {@return the events of a calendar; without Node, the calling test is skipped} */
  static List<Event> events(byte[] calendar) throws IOException, InterruptedException {
    install();
    return parse(run(List.of("node", "read.js", file(0, calendar))));
  }

  /** {@return the events that a subscriber shows after each calendar} */
  static List<List<Event>> subscribe(List<byte[]> calendars)
      throws IOException, InterruptedException {
    install();
    List<String> command = new ArrayList<>(List.of("node", "subscribe.js"));
    for (int i = 0; i < calendars.size(); i++) {
      command.add(file(i, calendars.get(i)));
    }
    return Stream.of(run(command).strip().split("\n\n", -1)).map(IcalJs::parse).toList();
  }

  /** {@return lines of a file name, a tab, and a day or an instant that an event starts at} */
  static List<String> occurrences(List<String> window, List<Path> calendars)
      throws IOException, InterruptedException {
    install();
    List<String> command = new ArrayList<>(List.of("node", "occurrences.js"));
    command.addAll(window);
    calendars.forEach(calendar -> command.add(calendar.toAbsolutePath().toString()));
    return run(command).lines().toList();
  }

  private static List<Event> parse(String lines) {
    return lines.lines().filter(line -> !line.isBlank()).map(Event::parse).toList();
  }

  private static String file(int number, byte[] calendar) throws IOException {
    return Files.write(FOLDER.resolve("calendar-" + number + ".ics"), calendar)
        .getFileName()
        .toString();
  }

  private static void install() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    for (String name :
        List.of("package.json", "package-lock.json", "read.js", "subscribe.js", "occurrences.js")) {
      Files.write(FOLDER.resolve(name), Files.readAllBytes(SCRIPTS.resolve(name)));
    }
    if (!Files.isDirectory(FOLDER.resolve("node_modules/ical.js"))) {
      Requirement.met(
          exitCode(List.of("npm", "ci", "--prefer-offline", "--no-audit", "--no-fund")) == 0, WHY);
    }
    Requirement.met(exitCode(List.of("node", "--version")) == 0, WHY);
  }

  private static int exitCode(List<String> command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(FOLDER.toFile())
              .redirectErrorStream(true)
              .redirectOutput(FOLDER.resolve("command.txt").toFile())
              .start();
      boolean ended = process.waitFor(20, TimeUnit.MINUTES);
      process.destroy();
      return ended ? process.exitValue() : -1;
    } catch (IOException e) {
      return -1;
    }
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(printed);
    }
    return printed;
  }
}
