package org.assises.ical.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assises.testing.Written.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.assises.ical.ICalendarFormat;
import org.assises.publication.Publication;
import org.assises.testing.DamagedInputs;
import org.assises.testing.HostileAssises;
import org.assises.testing.RandomAssises;

/** The first inputs of the fuzzer, which every build replays: more than a hundred per target. */
final class CalendarSeeds {
  private static final int COUNT = 150;
  private static final long SEED = 2024;
  private static final List<String> WORDS =
      List.of(
          "BEGIN:VCALENDAR\r\n",
          "END:VCALENDAR\r\n",
          "BEGIN:VEVENT\r\n",
          "END:VEVENT\r\n",
          "BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nEND:VTIMEZONE\r\n",
          "BEGIN:VALARM\r\n",
          "begin:vevent\r\n",
          "UID:a\r\n",
          "DTSTART:20241123T090000Z\r\n",
          "DTSTART;VALUE=DATE:20241123\r\n",
          "DTSTART;TZID=Europe/Paris:20241027T023000\r\n",
          "DTEND:20240230T250000\r\n",
          "DURATION:P99999999999W\r\n",
          "DURATION:-PT1S\r\n",
          "RRULE:FREQ=SECONDLY\r\n",
          "RDATE:20241124T090000Z\r\n",
          "RECURRENCE-ID:20241123T090000Z\r\n",
          "GEO:91;-181\r\n",
          "GEO:NaN;1e400\r\n",
          "STATUS:CANCELLED\r\n",
          "X-ASSISES-ID:x\r\n",
          "SUMMARY:",
          "DESCRIPTION:<b>",
          "LOCATION:\\n",
          "\r\n ",
          "\n\t",
          "\r",
          ":",
          ";",
          ",",
          "\\",
          "\"",
          "^n",
          "=",
          ";VALUE=DATE",
          ";TZID=\"\"",
          ";X=\"a,b\",c",
          "&#1114112;",
          "&nbsp;",
          "<br/>",
          "\0",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "é",
          "\uD83D\uDE00",
          "x".repeat(500));

  private CalendarSeeds() {}

  static List<byte[]> ofCalendars() {
    List<byte[]> samples = new ArrayList<>();
    for (String name : List.of("quimper.ics", "quimper-2024.ics", "quimper-2024-rich.ics")) {
      samples.add(resource(name));
    }
    for (long seed = 0; seed < 5; seed++) {
      samples.add(
          bytes(
              ICalendarFormat.create(),
              Publication.of(RandomAssises.of(seed), RandomAssises.PUBLISHED)));
    }
    for (String word : WORDS) {
      samples.add(event(word).getBytes(UTF_8));
    }
    return DamagedInputs.of(samples, WORDS, COUNT, SEED);
  }

  static List<byte[]> ofAssises() {
    List<byte[]> samples = new ArrayList<>();
    for (int seed = 0; seed < 20; seed++) {
      samples.add(HostileAssises.input(seed, "Titre|" + String.join("|", WORDS)));
    }
    return DamagedInputs.of(samples, WORDS, COUNT, SEED);
  }

  private static String event(String line) {
    return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20241123T080000Z\r\n"
        + line
        + "END:VEVENT\r\nEND:VCALENDAR\r\n";
  }

  private static byte[] resource(String name) {
    try (InputStream in = ICalendarFormat.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
