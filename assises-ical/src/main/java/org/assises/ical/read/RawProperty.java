package org.assises.ical.read;

import java.util.Map;
import java.util.Optional;

/**
 * A property as it stands in a calendar, its value not yet understood.
 *
 * @param name in upper case
 * @param parameters by name in upper case, without quotes and RFC 6868's escapes; several values of
 *     one are joined by a comma
 * @param value as it stands, escapes included
 * @param line the line of the input on which it begins, from 1
 */
record RawProperty(String name, Map<String, String> parameters, String value, int line) {
  public RawProperty {
    parameters = Map.copyOf(parameters);
  }

  Optional<String> parameter(String parameter) {
    return Optional.ofNullable(parameters.get(parameter));
  }
}
