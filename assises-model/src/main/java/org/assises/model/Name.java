package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person's name, with what allows it to be published.
 *
 * @param value as the person writes it, on one line of at most 200 characters
 * @param basis what allows it to be published; empty when nothing is recorded, and then it is not
 */
public record Name(String value, Optional<NamingBasis> basis) {
  /**
   * @throws IllegalArgumentException if the name is blank, longer or more than one line
   */
  public Name {
    Rules.line("name", value, 200);
    requireNonNull(basis, "basis");
  }

  /** {@return a name that may be published on that basis} */
  public static Name of(String value, NamingBasis basis) {
    return new Name(value, Optional.of(basis));
  }

  /** {@return that there is a name, and not which: logs are read by people who need not know it} */
  @Override
  public String toString() {
    return "Name[" + (basis.isPresent() ? basis.get() : "no basis") + "]";
  }

  /** {@return whether the name may be published on that day} */
  public boolean isPublicOn(LocalDate day) {
    return basis.map(recorded -> recorded.allowsOn(day)).orElse(false);
  }

  /** {@return whether the name may be published on that day by the person's own consent} */
  public boolean isConsentedOn(LocalDate day) {
    return basis
        .map(recorded -> recorded instanceof NamingBasis.Consent && recorded.allowsOn(day))
        .orElse(false);
  }
}
