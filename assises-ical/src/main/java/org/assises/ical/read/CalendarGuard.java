package org.assises.ical.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assises.ical.words.CalendarMessages;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.wording.Message;

/**
 * Protects iCal4j's parser from malformed input. It passes on only well-formed content lines, in
 * components that are correctly nested, within {@link CalendarLimits}.
 *
 * <p>The parser itself joins a line without a colon to the next one, reads lower-case {@code begin}
 * as a property, and nests components until the stack overflows.
 */
final class CalendarGuard {
  private static final String BEGIN = "BEGIN:";
  private static final String END = "END:";

  /** The longest {@code BEGIN:} line in characters; the name is part of the place of problems. */
  private static final int LONGEST_BEGIN = 80;

  private final CalendarLimits limits;
  private final List<String> accepted = new ArrayList<>();
  private final IntStream.Builder numbers = IntStream.builder();
  private final List<Problem> skipped = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private int lines;
  private int components;

  private CalendarGuard(CalendarLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads a stream to its end.
   *
   * @throws InvalidInputException if there is no calendar, if one is not closed, or if a limit is
   *     exceeded
   */
  static CalendarGuard read(InputStream in, CalendarLimits limits) throws IOException {
    CalendarGuard guard = new CalendarGuard(limits);
    UnfoldedLines lines = UnfoldedLines.read(in, limits);
    while (lines.hasNext()) {
      guard.check(lines.next(), lines.number());
    }
    if (!guard.open.isEmpty()) {
      throw UnfoldedLines.refusal(
          lines.number(), "calendar-ends-early", "component", guard.open.element());
    }
    if (guard.components == 0) {
      throw UnfoldedLines.refusal(0, "calendar-missing");
    }
    return guard;
  }

  /** Returns the accepted content lines, each ended by a line feed. */
  Reader text() {
    return new LinesReader(accepted);
  }

  /** Returns the line of the input on which each accepted content line starts, from 1. */
  int[] lineNumbers() {
    return numbers.build().toArray();
  }

  List<Problem> skipped() {
    return skipped;
  }

  private void check(String line, int number) {
    if (++lines > limits.lines()) {
      throw UnfoldedLines.refusal(number, "too-many-lines", "most", limits.lines());
    }
    String stripped = line.strip();
    if (startsWith(stripped, BEGIN)) {
      begin(start(stripped), number);
    } else if (startsWith(stripped, END)) {
      end(start(stripped), number);
    } else if (!stripped.isEmpty()) {
      property(line, number);
    }
  }

  private static boolean startsWith(String line, String word) {
    return line.regionMatches(true, 0, word, 0, word.length());
  }

  /** Returns the start of the line in capitals, long enough to recognize one that is too long. */
  private static String start(String line) {
    return line.substring(0, Math.min(line.length(), LONGEST_BEGIN + 1)).toUpperCase(Locale.ROOT);
  }

  private void begin(String line, int number) {
    String name = line.substring(BEGIN.length());
    if (open.isEmpty() != name.equals("VCALENDAR") || !ContentLineShape.isName(name)) {
      throw UnfoldedLines.refusal(number, "calendar-in-calendar");
    }
    if (line.length() > LONGEST_BEGIN) {
      throw UnfoldedLines.refusal(number, "component-name-too-long");
    }
    open.push(name);
    if (open.size() > CalendarLimits.DEPTH) {
      throw UnfoldedLines.refusal(number, "components-too-deep", "most", CalendarLimits.DEPTH);
    }
    if (++components > limits.components()) {
      throw UnfoldedLines.refusal(number, "too-many-components", "most", limits.components());
    }
    accept(line, number);
  }

  private void end(String line, int number) {
    if (open.isEmpty() || !open.element().equals(line.substring(END.length()))) {
      throw UnfoldedLines.refusal(number, "end-mismatched");
    }
    open.pop();
    accept(line, number);
  }

  private void property(String line, int number) {
    Optional<String> shape = open.isEmpty() ? Optional.empty() : ContentLineShape.forParser(line);
    shape.ifPresentOrElse(
        shaped -> accept(shaped, number),
        () -> skipped.add(new Problem(place(), number, 0, malformed(line))));
  }

  /** Names the property only if it is a known one, because a line can begin with anything. */
  private static Message malformed(String line) {
    String name = ContentLineShape.startingName(line).toUpperCase(Locale.ROOT);
    Message malformed = CalendarMessages.of("line-malformed");
    return EventReading.UNDERSTOOD.contains(name) ? malformed.with("name", name) : malformed;
  }

  private void accept(String line, int number) {
    accepted.add(line);
    numbers.add(number);
  }

  private String place() {
    List<String> path = new ArrayList<>(open);
    Collections.reverse(path);
    return String.join("/", path);
  }
}
