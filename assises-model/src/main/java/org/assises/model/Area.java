package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A part of the city: a quarter, an arrondissement, a sector of a participatory budget.
 *
 * @param name as the city calls it
 * @param code by which the city or the INSEE knows it, such as {@code 75111}, on one line of at
 *     most 64 characters; empty when not known
 */
public record Area(Text name, Optional<String> code) {
  private static final int LONGEST_CODE = 64;

  /**
   * @throws IllegalArgumentException if the code is blank, longer or more than one line
   */
  public Area {
    requireNonNull(name, "name");
    code.ifPresent(present -> Rules.line("the code of an area", present, LONGEST_CODE));
  }

  /** {@return an area of which only the name is known} */
  public static Area of(Text name) {
    return new Area(name, Optional.empty());
  }

  /** {@return this area with its code} */
  public Area withCode(String code) {
    return new Area(name, Optional.of(code));
  }
}
