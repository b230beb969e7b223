package org.assises.ical.read;

import java.io.IOException;
import java.io.InputStream;
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

/**
 * What stands between an input and iCal4j's parser: it lets through content lines that the parser
 * takes as RFC 5545 means them, in components that are closed as they were opened, and no more than
 * the limits allow.
 *
 * <p>The parser, for its part, takes a line without a colon together with the next one, lower-case
 * {@code begin} for a property, and nests until the stack overflows.
 */
final class CalendarGuard {
  /** Of {@code BEGIN:} and a name; longer ones are refused, for places of problems name it. */
  private static final int LONGEST_BEGIN = 80;

  private final CalendarLimits limits;
  private final StringBuilder text = new StringBuilder();
  private final IntStream.Builder numbers = IntStream.builder();
  private final List<Problem> skipped = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private int lines;
  private int components;

  private CalendarGuard(CalendarLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads an input to its end.
   *
   * @throws InvalidInputException if it holds no calendar, one that is not closed, or more than is
   *     allowed
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

  /** {@return the content lines that were let through, each ended by a line feed} */
  String text() {
    return text.toString();
  }

  /** {@return the line of the input on which each of them began} */
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
    String start = start(line);
    if (start.startsWith("BEGIN:")) {
      begin(start, number);
    } else if (start.startsWith("END:")) {
      end(start, number);
    } else if (!start.isEmpty()) {
      property(line, number);
    }
  }

  /** {@return the line in capitals, as far as is needed to tell what begins or ends here} */
  private static String start(String line) {
    String stripped = line.strip();
    int length = Math.min(stripped.length(), LONGEST_BEGIN + 1);
    return stripped.substring(0, length).toUpperCase(Locale.ROOT);
  }

  private void begin(String line, int number) {
    String name = line.substring("BEGIN:".length());
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
    if (open.isEmpty() || !open.element().equals(line.substring("END:".length()))) {
      throw UnfoldedLines.refusal(number, "end-mismatched");
    }
    open.pop();
    accept(line, number);
  }

  private void property(String line, int number) {
    Optional<String> accepted =
        open.isEmpty() ? Optional.empty() : ContentLineShape.forParser(line);
    accepted.ifPresentOrElse(
        shaped -> accept(shaped, number),
        () -> skipped.add(new Problem(place(), number, 0, CalendarMessages.of("line-malformed"))));
  }

  private void accept(String line, int number) {
    text.append(line).append('\n');
    numbers.add(number);
  }

  private String place() {
    List<String> path = new ArrayList<>(open);
    Collections.reverse(path);
    return String.join("/", path);
  }
}
