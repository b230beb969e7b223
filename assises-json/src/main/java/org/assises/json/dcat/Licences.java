package org.assises.json.dcat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the addresses of licences that data.gouv.fr recognizes. */
final class Licences {
  private static final String SPDX = "https://spdx.org/licenses/";
  private static final String OPEN_DATA_COMMONS = "http://opendatacommons.org/licenses/";
  private static final Map<String, String> EXACT =
      Map.of(
          "etalab-2.0", "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
          "odbl-1.0", OPEN_DATA_COMMONS + "odbl/summary/",
          "odc-by-1.0", OPEN_DATA_COMMONS + "by/summary/",
          "pddl-1.0", OPEN_DATA_COMMONS + "pddl/summary/",
          "cc0-1.0", "http://www.opendefinition.org/licenses/cc-zero");

  /** The licences that data.gouv.fr recognizes without their version. */
  private static final Map<String, String> OF_ANY_VERSION =
      Map.of(
          "cc-by", "http://www.opendefinition.org/licenses/cc-by",
          "cc-by-sa", "http://www.opendefinition.org/licenses/cc-by-sa");

  private Licences() {}

  /**
   * Returns the address of a licence by its SPDX id, in any case: that of data.gouv.fr, or else
   * SPDX's. A licence that SPDX does not list ({@code LicenseRef-...}) has no address.
   */
  static Optional<String> address(String id) {
    String lower = id.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(EXACT.get(lower))
        .or(() -> ofAnyVersion(lower))
        .or(() -> lower.contains("licenseref-") ? Optional.empty() : Optional.of(SPDX + id));
  }

  /**
   * Returns the code of the loss if the address does not identify the licence exactly; empty if it
   * does.
   */
  static Optional<String> loss(String id) {
    String lower = id.toLowerCase(Locale.ROOT);
    if (EXACT.containsKey(lower)) {
      return Optional.empty();
    }
    return Optional.of(
        ofAnyVersion(lower).isPresent() ? "licence-without-version" : "licence-unknown");
  }

  private static Optional<String> ofAnyVersion(String lower) {
    return Optional.ofNullable(OF_ANY_VERSION.get(lower.replaceFirst("-[0-9.]+$", "")));
  }
}
