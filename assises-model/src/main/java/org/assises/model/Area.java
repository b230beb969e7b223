package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A part of the city, such as a quarter, an arrondissement or a sector of a participatory budget.
 *
 * @param name the name that the city uses
 * @param code the code that the city or the INSEE uses, such as {@code 75111}; one line of at most
 *     64 characters; empty if not known
 */
public record Area(Text name, Optional<String> code) {
  private static final int LONGEST_CODE = 64;

  /**
   * @throws IllegalArgumentException if the code is blank, too long or has more than one line
   */
  public Area {
    requireNonNull(name, "name");
    code.ifPresent(present -> Rules.line("the code of an area", present, LONGEST_CODE));
  }

  /** {@return an area with only a name} */
  public static Area of(Text name) {
    return new Area(name, Optional.empty());
  }

  /** {@return this area with another code} */
  public Area withCode(String code) {
    return new Area(name, Optional.of(code));
  }
}
