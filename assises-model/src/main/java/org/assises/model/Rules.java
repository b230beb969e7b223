package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The checks that several types share. Each refuses an invalid value with a message that names the
 * thing and the rule but does not repeat the value.
 */
final class Rules {
  private Rules() {}

  static void id(String kind, String value) {
    requireNonNull(value, kind);
    if (!Id.isValid(value)) {
      throw RefusedValueException.of("id-refused", "kind", kind);
    }
  }

  /**
   * Requires text that is not blank and has no unpaired surrogates and no control characters except
   * tabs and line ends.
   */
  static void text(String thing, String value) {
    requireNonNull(value, thing);
    if (value.isBlank()) {
      throw RefusedValueException.of("text-blank", "thing", thing);
    }
    int i = ordinaryEnd(value, 0);
    while (i < value.length()) {
      i = ordinaryEnd(value, checkedEnd(thing, value, i));
    }
  }

  /** {@return the index of the next character that needs a closer check} */
  private static int ordinaryEnd(String value, int from) {
    int length = value.length();
    for (int i = from; i < length; i++) {
      if (!isLetterOrTheLike(value.charAt(i))) {
        return i;
      }
    }
    return length;
  }

  /** {@return whether the character is allowed without a closer check} */
  private static boolean isLetterOrTheLike(char c) {
    return (c >= ' ' && c < 0x7F) || (c > 0x9F && c < Character.MIN_SURROGATE);
  }

  /** {@return the index after the character at {@code i}, if that character is allowed} */
  private static int checkedEnd(String thing, String value, int i) {
    char c = value.charAt(i);
    if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
      throw RefusedValueException.of(
          "control-character",
          "thing",
          thing,
          "character",
          String.format(Locale.ROOT, "U+%04X", (int) c));
    }
    if (!Character.isSurrogate(c)) {
      return i + 1;
    }
    if (i + 1 < value.length() && Character.isSurrogatePair(c, value.charAt(i + 1))) {
      return i + 2;
    }
    throw RefusedValueException.of("half-character", "thing", thing);
  }

  /** Requires text of one line. */
  static void line(String thing, String value, int longest) {
    text(thing, value);
    if (value.length() > longest) {
      throw RefusedValueException.of("text-too-long", "thing", thing, "longest", longest);
    }
    if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
      throw RefusedValueException.of("text-of-lines", "thing", thing);
    }
  }

  /** {@return the link in ASCII, which is usually the same object} */
  @SuppressWarnings("ReferenceEquality") // Comparing the text would read it once more.
  static Optional<URI> link(String thing, Optional<URI> link) {
    if (link.isEmpty()) {
      return link;
    }
    URI ascii = WebLink.check(thing, link.get());
    return ascii == link.get() ? link : Optional.of(ascii);
  }

  static void atLeast(int least, String thing, Optional<Integer> number) {
    if (number.isPresent()) {
      range(thing, number.get(), least, Integer.MAX_VALUE);
    }
  }

  /** {@return whether the characters from an index on are digits from 0 to 9} */
  static boolean areDigits(String code, int start) {
    for (int i = start; i < code.length(); i++) {
      if (code.charAt(i) < '0' || code.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  static void start(ZonedDateTime start) {
    year("a start", start.getYear());
    if (start.getNano() != 0) {
      throw RefusedValueException.of("start-with-fraction");
    }
  }

  static void year(String thing, int year) {
    range("the year of " + thing, year, 1, 9999);
  }

  static void range(String thing, long number, long least, long greatest) {
    if (number < least && (greatest == Integer.MAX_VALUE || greatest == Long.MAX_VALUE)) {
      throw RefusedValueException.of("too-small", "thing", thing, "least", least, "number", number);
    }
    if (number < least || number > greatest) {
      throw RefusedValueException.of(
          "out-of-range", "thing", thing, "least", least, "greatest", greatest, "number", number);
    }
  }

  /** Limits lists that are searched for each session or proposal, to keep the total time linear. */
  static void atMost(int most, String things, List<?> list) {
    if (list.size() > most) {
      throw RefusedValueException.of("too-many", "things", things, "most", most);
    }
  }

  /** {@return an unmodifiable copy of a list without duplicates} */
  static <T> List<T> distinct(String thing, List<T> list) {
    List<T> copy = List.copyOf(list);
    if (copy.size() <= 1) {
      return copy;
    }
    Set<T> seen = new HashSet<>();
    for (T item : copy) {
      if (!seen.add(item)) {
        throw RefusedValueException.of("listed-twice", "things", thing);
      }
    }
    return copy;
  }
}
