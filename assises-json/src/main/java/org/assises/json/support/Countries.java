package org.assises.json.support;

import java.util.Optional;
import org.assises.model.Address;
import org.assises.model.Assises;

/** The country of an address: the one it states, or else that of the territory. */
public final class Countries {
  private static final String FRANCE = "FR";

  private Countries() {}

  /**
   * Returns the country by its two letters. A territory and an address with an INSEE code are in
   * France.
   *
   * @return empty if neither the address nor a territory tells
   */
  public static Optional<String> of(Address address, Assises assises) {
    boolean french = address.inseeCode().isPresent() || assises.territory().isPresent();
    return address.country().or(() -> french ? Optional.of(FRANCE) : Optional.empty());
  }
}
