package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's name and the legal basis for publishing it.
 *
 * @param value the name as the person writes it; one line of at most 200 characters
 * @param basis the legal basis for publishing the name; if empty, the name is not published
 */
public record Name(String value, Optional<NamingBasis> basis) {
  /**
   * @throws IllegalArgumentException if the name is blank, too long or has more than one line
   */
  public Name {
    Rules.line("name", value, 200);
    requireNonNull(basis, "basis");
  }

  /** {@return a name with a legal basis for publishing it} */
  public static Name of(String value, NamingBasis basis) {
    return new Name(value, Optional.of(basis));
  }

  /** {@return the basis without the name, so that the name does not get into logs} */
  @Override
  public String toString() {
    return "Name[" + (basis.isPresent() ? basis.get() : "no basis") + "]";
  }

  /** {@return whether the name may be published on that day} */
  public boolean isPublicOn(LocalDate day) {
    return basis.isPresent() && basis.get().allowsOn(day);
  }

  /** {@return whether the person's consent allows the name to be published on that day} */
  public boolean isConsentedOn(LocalDate day) {
    return isPublicOn(day) && basis.get() instanceof NamingBasis.Consent;
  }

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Name that && value.equals(that.value) && basis.equals(that.basis));
  }
}
