package org.assises.ical;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An unfolded content line, parsed by the grammar of RFC 5545, 3.1, without the code under test.
 *
 * @param parameters the values by name in upper case, without quotes; escape sequences of RFC 6868
 *     are not decoded
 */
record ContentLine(int number, String name, Map<String, List<String>> parameters, String value) {
  private static final String NAME = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";

  Optional<String> parameter(String parameter) {
    List<String> values = parameters.get(parameter);
    return values == null ? Optional.empty() : Optional.of(values.get(0));
  }

  static ContentLine parse(int number, String line) {
    return new Parser(number, line).parse();
  }

  private static final class Parser {
    private final int number;
    private final String line;
    private int at;

    Parser(int number, String line) {
      this.number = number;
      this.line = line;
    }

    ContentLine parse() {
      String name = name();
      Map<String, List<String>> parameters = new LinkedHashMap<>();
      while (next() == ';') {
        at++;
        String parameter = name();
        expect('=');
        if (parameters.put(parameter, values()) != null) {
          throw new IllegalArgumentException("parameter " + parameter + " twice");
        }
      }
      expect(':');
      return new ContentLine(number, name, parameters, line.substring(at));
    }

    private String name() {
      int start = at;
      while (at < line.length() && NAME.indexOf(line.charAt(at)) >= 0) {
        at++;
      }
      if (at == start) {
        throw new IllegalArgumentException("a name in upper case was expected at " + at);
      }
      return line.substring(start, at).toUpperCase(Locale.ROOT);
    }

    private List<String> values() {
      List<String> values = new ArrayList<>();
      values.add(parameterValue());
      while (next() == ',') {
        at++;
        values.add(parameterValue());
      }
      return values;
    }

    private String parameterValue() {
      boolean quoted = next() == '"';
      int start = quoted ? ++at : at;
      while (at < line.length() && (quoted ? next() != '"' : ";:,\"".indexOf(next()) < 0)) {
        at++;
      }
      String value = line.substring(start, at);
      if (quoted) {
        expect('"');
      }
      return value;
    }

    private char next() {
      return at < line.length() ? line.charAt(at) : '\0';
    }

    private void expect(char c) {
      if (next() != c) {
        throw new IllegalArgumentException("'" + c + "' was expected at " + at);
      }
      at++;
    }
  }
}
