package org.assises.json.dcat;

import java.util.Map;
import java.util.Optional;

/** Finds the addresses of licences that data.gouv.fr recognizes. */
final class Licences {
  private static final String OPEN_DATA_COMMONS = "http://opendatacommons.org/licenses/";
  private static final Map<String, String> EXACT =
      Map.of(
          "etalab-2.0", "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
          "ODbL-1.0", OPEN_DATA_COMMONS + "odbl/summary/",
          "ODC-By-1.0", OPEN_DATA_COMMONS + "by/summary/",
          "PDDL-1.0", OPEN_DATA_COMMONS + "pddl/summary/",
          "CC0-1.0", "http://www.opendefinition.org/licenses/cc-zero");

  /** The licences that data.gouv.fr recognizes without their version. */
  private static final Map<String, String> OF_ANY_VERSION =
      Map.of(
          "CC-BY", "http://www.opendefinition.org/licenses/cc-by",
          "CC-BY-SA", "http://www.opendefinition.org/licenses/cc-by-sa");

  private Licences() {}

  /** Returns the address of a licence by its SPDX id: that of data.gouv.fr, or else SPDX's. */
  static String address(String id) {
    return Optional.ofNullable(EXACT.get(id))
        .or(() -> ofAnyVersion(id))
        .orElse("https://spdx.org/licenses/" + id);
  }

  /**
   * Returns the code of the loss if the address does not identify the licence exactly; empty if it
   * does.
   */
  static Optional<String> loss(String id) {
    if (EXACT.containsKey(id)) {
      return Optional.empty();
    }
    return Optional.of(
        ofAnyVersion(id).isPresent() ? "licence-without-version" : "licence-unknown");
  }

  private static Optional<String> ofAnyVersion(String id) {
    return Optional.ofNullable(OF_ANY_VERSION.get(id.replaceFirst("-[0-9.]+$", "")));
  }
}
