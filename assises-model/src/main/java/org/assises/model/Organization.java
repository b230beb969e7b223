package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body such as the city, one of its directorates, the State, an association or a newspaper.
 *
 * @param id the id that other items refer to
 * @param name the name that the body uses
 * @param partOf the body that it belongs to, such as the city for one of its directorates; empty if
 *     there is none
 * @param siren the SIREN number, nine digits without spaces; empty if not recorded
 * @param page the web page; empty if there is none
 */
public record Organization(
    OrganizationId id,
    Text name,
    Optional<OrganizationId> partOf,
    Optional<String> siren,
    Optional<URI> page)
    implements Item {
  /**
   * @throws IllegalArgumentException if it is part of itself, the SIREN number is not nine digits
   *     with a valid check digit, or the page is not an http(s) link
   */
  public Organization {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(partOf, "partOf");
    if (siren.isPresent()) {
      checkSiren(siren.get());
    }
    page = Rules.link("page", page);
    if (partOf.isPresent() && partOf.get().equals(id)) {
      throw RefusedValueException.of("part-of-itself");
    }
  }

  /** {@return an organization with only a name} */
  public static Organization of(OrganizationId id, Text name) {
    return new Organization(id, name, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** {@return a copy that belongs to another organization} */
  public Organization withPartOf(OrganizationId whole) {
    return new Organization(id, name, Optional.of(whole), siren, page);
  }

  /** {@return a copy with another SIREN number} */
  public Organization withSiren(String siren) {
    return new Organization(id, name, partOf, Optional.of(siren), page);
  }

  /** {@return a copy with another web page} */
  public Organization withPage(URI page) {
    return new Organization(id, name, partOf, siren, Optional.of(page));
  }

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Organization that
            && id.equals(that.id)
            && name.equals(that.name)
            && partOf.equals(that.partOf)
            && siren.equals(that.siren)
            && WebLink.areSame(page, that.page));
  }

  private static void checkSiren(String siren) {
    if (siren.length() != 9 || !Rules.areDigits(siren, 0)) {
      throw RefusedValueException.of("siren-malformed");
    }
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      int digit = (siren.charAt(i) - '0') * (i % 2 == 0 ? 1 : 2);
      sum += digit > 9 ? digit - 9 : digit;
    }
    if (sum % 10 != 0) {
      throw RefusedValueException.of("siren-check-digit");
    }
  }
}
