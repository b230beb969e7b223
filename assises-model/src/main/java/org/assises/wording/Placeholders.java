package org.assises.wording;

import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * Replaces the placeholders of sentences by values, as described at {@link Wording}. With regular
 * expressions, Quimper's calendar takes a tenth longer.
 */
final class Placeholders {
  private final Map<String, String> values;
  private final BinaryOperator<String> words;

  /**
   * @param values the values by name
   * @param words returns a word, given its family and the value that chooses it
   */
  Placeholders(Map<String, String> values, BinaryOperator<String> words) {
    this.values = values;
    this.words = words;
  }

  /** {@return a sentence with its values} */
  String fill(String sentence) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < sentence.length()) {
      int end = endOfOptional(sentence, at);
      if (end < 0) {
        at = addNext(sentence, at, filled);
      } else {
        String part = sentence.substring(at + 1, end - 1);
        filled.append(isComplete(part) ? fill(part) : "");
        at = end;
      }
    }
    return filled.toString();
  }

  /** Adds a placeholder's value or a character, and returns the index after it. */
  private int addNext(String sentence, int at, StringBuilder filled) {
    int end = endOfPlaceholder(sentence, at);
    if (end < 0) {
      filled.append(sentence.charAt(at));
      return at + 1;
    }
    int bar = sentence.indexOf('|', at);
    String value = valueAt(sentence, at);
    boolean plain = bar < 0 || bar > end;
    filled.append(plain ? value : words.apply(sentence.substring(bar + 1, end - 1), value));
    return end;
  }

  /** {@return whether no value of a part is missing or empty} */
  private boolean isComplete(String part) {
    for (int at = 0; at < part.length(); at++) {
      if (endOfPlaceholder(part, at) >= 0 && valueAt(part, at).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private String valueAt(String sentence, int placeholder) {
    String name = sentence.substring(placeholder + 1, endOfName(sentence, placeholder + 1));
    return values.getOrDefault(name, "");
  }

  /** {@return the index after a part in square brackets that has a placeholder, or -1} */
  private static int endOfOptional(String sentence, int at) {
    if (sentence.charAt(at) != '[') {
      return -1;
    }
    int end = sentence.indexOf(']', at);
    int placeholder = sentence.indexOf('{', at);
    int next = sentence.indexOf('[', at + 1);
    boolean optional = placeholder >= 0 && placeholder < end && (next < 0 || next > end);
    return optional ? end + 1 : -1;
  }

  /** {@return the index after the placeholder, or -1 if there is none at the index} */
  private static int endOfPlaceholder(String sentence, int at) {
    if (sentence.charAt(at) != '{') {
      return -1;
    }
    int name = endOfName(sentence, at + 1);
    boolean family = name < sentence.length() && sentence.charAt(name) == '|';
    int end = family ? endOfName(sentence, name + 1) : name;
    boolean closed = name > at + 1 && end < sentence.length() && sentence.charAt(end) == '}';
    return closed ? end + 1 : -1;
  }

  private static int endOfName(String sentence, int start) {
    int end = start;
    while (end < sentence.length() && isPartOfName(sentence.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPartOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  }
}
