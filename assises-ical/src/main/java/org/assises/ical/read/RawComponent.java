package org.assises.ical.read;

import java.util.List;
import java.util.Optional;

/**
 * A component as it stands in a calendar: what is in it, in its order.
 *
 * @param name in upper case
 * @param line the line of the input on which it begins, from 1
 */
record RawComponent(
    String name, List<RawProperty> properties, List<RawComponent> components, int line) {
  public RawComponent {
    properties = List.copyOf(properties);
    components = List.copyOf(components);
  }

  /** {@return the first property of that name} */
  public Optional<RawProperty> find(String property) {
    return properties.stream().filter(candidate -> candidate.name().equals(property)).findFirst();
  }
}
