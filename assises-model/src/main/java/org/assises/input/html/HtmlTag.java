package org.assises.input.html;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An HTML tag, such as {@code <p class="x">}, {@code </p>} or {@code <br/>}.
 *
 * @param name the name of the element in lower case
 * @param closing whether it is a closing tag
 * @param attributes the text between the name and the end
 * @param end the index after the tag
 */
record HtmlTag(String name, boolean closing, String attributes, int end) {
  private static final int LONGEST_NAME = 20;

  /** The elements of HTML, including those of earlier versions. */
  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound"
                  + " big blink blockquote body br button canvas caption center cite code col"
                  + " colgroup data datalist dd del details dfn dialog dir div dl dt em embed"
                  + " fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6"
                  + " head header hgroup hr html i iframe img input ins kbd label legend li link"
                  + " main map mark marquee menu meta meter nav noframes noscript object ol optgroup"
                  + " option output p param picture pre progress q rp rt ruby s samp script section"
                  + " select slot small source span strike strong style sub summary sup svg table"
                  + " tbody td template textarea tfoot th thead time title tr track tt u ul var"
                  + " video wbr")
              .split(" "));

  private static final Set<String> WITHOUT_VALUE =
      Set.of("nowrap", "noshade", "hidden", "checked", "disabled", "compact", "ismap", "open");

  /**
   * Reads the tag that starts at an index.
   *
   * @return the tag, or null if the text only looks like one, as in {@code a<b et b>c}
   */
  static @Nullable HtmlTag at(String text, int from) {
    boolean closing = text.startsWith("</", from);
    int start = from + (closing ? 2 : 1);
    int nameEnd = nameEnd(text, start);
    String name = text.substring(start, nameEnd).toLowerCase(Locale.ROOT);
    if (!ELEMENTS.contains(name) && name.indexOf(':') < 1) {
      return null;
    }
    int end = end(text, nameEnd, true);
    end = end < 0 ? end(text, nameEnd, false) : end;
    if (end < 0) {
      return null;
    }
    String attributes = text.substring(nameEnd, end);
    return areAttributes(attributes) ? new HtmlTag(name, closing, attributes, end + 1) : null;
  }

  private static int nameEnd(String text, int start) {
    int end = start;
    int most = Math.min(text.length(), start + LONGEST_NAME);
    while (end < most && isNameCharacter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNameCharacter(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == ':' || c == '-');
  }

  /** Returns the index of the closing bracket outside of quoted values, or -1 if there is none. */
  private static int end(String text, int from, boolean quotes) {
    char quote = 0;
    for (int i = from; i < text.length() && text.charAt(i) != '<'; i++) {
      char c = text.charAt(i);
      if (c == '>' && quote == 0) {
        return i;
      }
      if (quotes && quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    return -1;
  }

  /**
   * Returns whether a text consists of attributes and not of words: each has a value or is a
   * boolean attribute.
   */
  private static boolean areAttributes(String text) {
    int i = 0;
    while (true) {
      i = skipSpace(text, i);
      if (i == text.length()) {
        return true;
      }
      int nameEnd = i;
      while (nameEnd < text.length() && " \t\r\n=/".indexOf(text.charAt(nameEnd)) < 0) {
        nameEnd++;
      }
      String name = text.substring(i, nameEnd).toLowerCase(Locale.ROOT);
      int equals = skipSpace(text, nameEnd);
      boolean valued = equals < text.length() && text.charAt(equals) == '=';
      if (name.isEmpty() || (!valued && !WITHOUT_VALUE.contains(name))) {
        return false;
      }
      i = valued ? valueEnd(text, skipSpace(text, equals + 1)) : nameEnd;
    }
  }

  private static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && " \t\r\n/".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int valueEnd(String text, int from) {
    if (from >= text.length()) {
      return text.length();
    }
    char quote = text.charAt(from);
    if (quote == '"' || quote == '\'') {
      int end = text.indexOf(quote, from + 1);
      return end < 0 ? text.length() : end + 1;
    }
    int i = from;
    while (i < text.length() && " \t\r\n".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** Returns the value of an attribute with its character references decoded; empty if absent. */
  String attribute(String name) {
    String lower = attributes.toLowerCase(Locale.ROOT);
    int at = lower.indexOf(name + "=");
    if (at < 0) {
      return "";
    }
    int from = at + name.length() + 1;
    String value = attributes.substring(from, valueEnd(attributes, from));
    return HtmlEntities.decoded(unquoted(value));
  }

  private static String unquoted(String value) {
    if (!value.startsWith("\"") && !value.startsWith("'")) {
      return value;
    }
    boolean closed = value.length() > 1 && value.charAt(value.length() - 1) == value.charAt(0);
    return value.substring(1, closed ? value.length() - 1 : value.length());
  }
}
