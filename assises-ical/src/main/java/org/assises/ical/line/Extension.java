package org.assises.ical.line;

import java.nio.charset.StandardCharsets;

/**
 * The properties and parameters that Assises adds to RFC 5545, so that {@code ICalendarReader} can
 * restore what RFC 5545 cannot express. Other readers ignore them. {@code docs/extensions.md}
 * describes each of them.
 */
public enum Extension implements Token {
  X_ASSISES_KIND("X-ASSISES-KIND"),
  X_ASSISES_PERIOD("X-ASSISES-PERIOD"),
  X_ASSISES_ORDER("X-ASSISES-ORDER"),
  X_ASSISES_END("X-ASSISES-END"),
  X_ASSISES_STATUS("X-ASSISES-STATUS"),
  X_ASSISES_DESCRIPTION_LINES("X-ASSISES-DESCRIPTION-LINES"),
  X_ASSISES_LICENCE("X-ASSISES-LICENCE"),
  X_ASSISES_LANGUAGE("X-ASSISES-LANGUAGE"),
  X_ASSISES_THEMES("X-ASSISES-THEMES"),
  X_ASSISES_OPEN_FLOOR("X-ASSISES-OPEN-FLOOR"),
  X_ASSISES_LANGUAGES("X-ASSISES-LANGUAGES"),
  X_ASSISES_ACCESSIBILITY("X-ASSISES-ACCESSIBILITY"),
  X_ASSISES_REGISTRATION("X-ASSISES-REGISTRATION"),
  X_ASSISES_BROADCAST("X-ASSISES-BROADCAST"),
  X_ASSISES_DOCUMENT("X-ASSISES-DOCUMENT"),
  X_ASSISES_PAGE("X-ASSISES-PAGE"),
  X_ASSISES_PLACE("X-ASSISES-PLACE"),
  X_ASSISES_ROOM("X-ASSISES-ROOM"),
  X_ASSISES_EDITION("X-ASSISES-EDITION"),

  // Parameters of the properties above.
  X_ID("X-ID"),
  X_START("X-START"),
  X_FROM("X-FROM"),
  X_ADDRESS("X-ADDRESS"),
  X_KIND("X-KIND"),
  X_CHANNEL("X-CHANNEL"),
  X_TITLE("X-TITLE"),
  X_LANGUAGE("X-LANGUAGE"),
  X_REQUIRED("X-REQUIRED"),
  X_PLACES("X-PLACES"),
  X_CLOSES("X-CLOSES");

  private final String text;

  @SuppressWarnings("ImmutableEnumChecker") // Nothing writes to it.
  private final byte[] octets;

  Extension(String text) {
    this.text = text;
    this.octets = text.getBytes(StandardCharsets.US_ASCII);
  }

  /** {@return the name, as written in calendars} */
  public String text() {
    return text;
  }

  @Override
  public byte[] octets() {
    return octets;
  }
}
