package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;

/**
 * A body that organises, employs, answers for something or is spoken for: the city, one of its
 * directorates, the State, a newspaper, an association.
 *
 * @param id by which others refer to it
 * @param name as it calls itself
 * @param partOf the body it belongs to, such as the city of a directorate; empty where there is
 *     none
 * @param siren the nine digits of its SIREN number; empty when not recorded
 * @param page its page; empty where there is none
 */
public record Organization(
    OrganizationId id,
    Text name,
    Optional<OrganizationId> partOf,
    Optional<String> siren,
    Optional<URI> page)
    implements Item {
  /**
   * @throws IllegalArgumentException if it is part of itself, the SIREN is not nine digits with a
   *     right check digit, or the page is no http(s) link
   */
  public Organization {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(partOf, "partOf");
    siren.ifPresent(Organization::checkSiren);
    Rules.link("page", page);
    if (partOf.isPresent() && partOf.get().equals(id)) {
      throw RefusedValueException.of("part-of-itself");
    }
  }

  /** {@return a body of which only the name is known} */
  public static Organization of(OrganizationId id, Text name) {
    return new Organization(id, name, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** {@return this body as a part of another} */
  public Organization withPartOf(OrganizationId whole) {
    return new Organization(id, name, Optional.of(whole), siren, page);
  }

  /** {@return this body with its SIREN number, nine digits without spaces} */
  public Organization withSiren(String siren) {
    return new Organization(id, name, partOf, Optional.of(siren), page);
  }

  /** {@return this body with its page} */
  public Organization withPage(URI page) {
    return new Organization(id, name, partOf, siren, Optional.of(page));
  }

  private static void checkSiren(String siren) {
    if (siren.length() != 9 || !siren.chars().allMatch(c -> c >= '0' && c <= '9')) {
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
