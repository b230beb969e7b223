package org.assises.json.support;

import java.util.Optional;
import org.assises.model.Address;
import org.assises.model.Assises;

/** Finds the country of an address: its own, or else that of the territory. */
public final class Countries {
  private static final String FRANCE = "FR";

  private Countries() {}

  /**
   * Returns the country code of an address (ISO 3166-1 alpha-2). Territories, and addresses with an
   * INSEE code, are in France.
   *
   * @return empty if the address names no country and there is no territory
   */
  public static Optional<String> of(Address address, Assises assises) {
    boolean french = address.inseeCode().isPresent() || assises.territory().isPresent();
    return address.country().or(() -> french ? Optional.of(FRANCE) : Optional.empty());
  }
}
