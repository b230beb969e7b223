package org.assises.ical.read;

import java.util.Map;
import java.util.Optional;

/**
 * A property of a calendar, whose value is not interpreted yet.
 *
 * @param name the name in upper case
 * @param parameters the values by name in upper case, without quotes and escape sequences (RFC
 *     6868); several values of a parameter are joined by commas
 * @param value the value, escape sequences included
 * @param line the line of the input on which it starts, from 1
 */
record RawProperty(String name, Map<String, String> parameters, String value, int line) {
  public RawProperty {
    parameters = Map.copyOf(parameters);
  }

  Optional<String> parameter(String parameter) {
    return Optional.ofNullable(parameters.get(parameter));
  }
}
