package org.assises.ical.fuzz;

import java.io.IOException;
import java.util.List;
import org.assises.ical.ICalendarReader;
import org.assises.input.InvalidInputException;
import org.assises.model.EditionId;
import org.assises.testing.FullInput;

/**
 * Reads the largest calendars that the reader accepts and some larger ones, and prints the results.
 */
public final class LargestCalendars {
  private static final int OCTETS = 16 << 20;
  private static final int LINES = 400_000 - 100;
  private static final int COMPONENTS = 50_000 - 10;
  private static final int ALL = Integer.MAX_VALUE;
  private static final EditionId EDITION = new EditionId("2024");
  private static final String BEGIN = "BEGIN:VCALENDAR\r\n";
  private static final String END = "END:VCALENDAR\r\n";
  private static final String EVENT =
      BEGIN + "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:x\r\nDTSTART;VALUE=DATE:20241123\r\n";
  private static final String EVENT_END = "END:VEVENT\r\n" + END;

  private LargestCalendars() {}

  public static void main(String[] arguments) throws IOException {
    String event = "BEGIN:VEVENT\r\nUID:#\r\nSUMMARY:x\r\nDTSTART;VALUE=DATE:20241123\r\n";
    tell(new FullInput("events", BEGIN, event + "END:VEVENT\r\n", "", END), COMPONENTS);
    String described =
        event + "DESCRIPTION:" + "é".repeat(120) + "\r\nLOCATION:#\r\nCATEGORIES:#\r\n";
    tell(
        new FullInput("described events", BEGIN, described + "END:VEVENT\r\n", "", END),
        COMPONENTS);
    tell(
        new FullInput("empty events", BEGIN, "BEGIN:VEVENT\r\nEND:VEVENT\r\n", "", END),
        COMPONENTS);
    tell(new FullInput("calendars", "", BEGIN + END, "", ""), COMPONENTS);
    for (String line :
        List.of("X-#:\r\n", "X:1\r\n", "SUMMARY:x\r\n", "CATEGORIES:a#,b#\r\n", "é\r\n", "\r\n")) {
      tell(new FullInput("lines " + line.strip(), EVENT, line, "", EVENT_END), LINES);
    }
    for (String part : List.of("x", "\\n", "<b>", "&amp;", "\r\n x", "\uD83D\uDE00")) {
      tell(
          new FullInput(
              "a description of " + part.replace("\r\n", "folded"),
              EVENT + "DESCRIPTION:",
              part,
              "",
              "\r\n" + EVENT_END),
          ALL);
      tell(
          new FullInput(
              "a shorter one of " + part.replace("\r\n", "folded"),
              EVENT + "DESCRIPTION:",
              part,
              "",
              "\r\n" + EVENT_END),
          (1 << 20) / 6);
    }
    tell(new FullInput("parameters", EVENT + "X", ";A#=1", "", ":1\r\n" + EVENT_END), 90_000);
    tell(new FullInput("values", EVENT + "X;A=1", ",\"1\"", "", ":1\r\n" + EVENT_END), 200_000);
    tell(new FullInput("open components", BEGIN, "BEGIN:X\r\n", "", ""), ALL);
    tell(new FullInput("one line", "", "x", "", ""), ALL);
  }

  private static void tell(FullInput input, int parts) throws IOException {
    System.out.print(input.name() + ": ");
    try {
      ICalendarReader.create().read(input.of(OCTETS, parts), EDITION);
      System.out.println("read");
    } catch (InvalidInputException e) {
      System.out.println("refused, " + e.problems().get(0).message());
    }
  }
}
