package org.assises.ical.read;

import java.util.List;
import java.util.Optional;

/**
 * A component of a calendar, with its properties and nested components in the order of the input.
 *
 * @param name the name in upper case
 * @param line the line of the input on which it starts, from 1
 */
record RawComponent(
    String name, List<RawProperty> properties, List<RawComponent> components, int line) {
  public RawComponent {
    properties = List.copyOf(properties);
    components = List.copyOf(components);
  }

  /** Returns the first property with this name; empty if there is none. */
  public Optional<RawProperty> find(String property) {
    for (RawProperty candidate : properties) {
      if (candidate.name().equals(property)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
