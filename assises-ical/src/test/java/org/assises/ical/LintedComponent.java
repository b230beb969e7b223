package org.assises.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A component and its content lines, as collected by {@link CalendarLint}. */
final class LintedComponent {
  final String name;
  final int line;
  final List<ContentLine> lines = new ArrayList<>();
  final List<String> children = new ArrayList<>();

  LintedComponent(String name, int line) {
    this.name = name;
    this.line = line;
  }

  long count(String property) {
    return lines.stream().filter(line -> line.name().equals(property)).count();
  }

  Optional<ContentLine> find(String property) {
    return lines.stream().filter(line -> line.name().equals(property)).findFirst();
  }

  /** {@return the value of the first property with this name, or an empty string} */
  String value(String property) {
    return find(property).map(ContentLine::value).orElse("");
  }
}
