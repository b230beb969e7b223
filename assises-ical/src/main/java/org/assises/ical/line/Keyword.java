package org.assises.ical.line;

import java.nio.charset.StandardCharsets;

/**
 * The names of components, properties and parameters, and predefined values.
 *
 * <p>A standard or common practice defines the first ones. Assises adds the last ones, from {@link
 * #X_ASSISES_KIND} on, so that {@code ICalendarReader} can restore what RFC 5545 cannot express.
 * Other readers ignore them. {@code docs/extensions.md} describes each of them.
 */
public enum Keyword {
  BEGIN,
  END,
  VCALENDAR,
  VTIMEZONE,
  STANDARD,
  DAYLIGHT,
  VEVENT,
  PARTICIPANT,
  VLOCATION,
  VERSION,
  PRODID,
  CALSCALE,
  NAME,
  X_WR_CALNAME,
  X_WR_CALDESC,
  X_WR_TIMEZONE,
  REFRESH_INTERVAL,
  X_PUBLISHED_TTL,
  SOURCE,
  COLOR,
  IMAGE,
  UID,
  DTSTAMP,
  CREATED,
  LAST_MODIFIED,
  SEQUENCE,
  DTSTART,
  DTEND,
  SUMMARY,
  DESCRIPTION,
  LOCATION,
  GEO,
  CATEGORIES,
  STATUS,
  TRANSP,
  OPAQUE,
  TRANSPARENT,
  URL,
  CONTACT,
  ATTACH,
  CONFERENCE,
  RELATED_TO,
  RDATE,
  RRULE,
  TZID,
  TZNAME,
  TZOFFSETFROM,
  TZOFFSETTO,
  VALUE,
  DATE,
  FMTTYPE,
  FEATURE,
  LABEL,
  RELTYPE,
  PARTICIPANT_TYPE,
  STYLED_DESCRIPTION,
  DERIVED,
  LINK,
  LINKREL,
  CONCEPT,

  X_ASSISES_KIND,
  X_ASSISES_PERIOD,
  X_ASSISES_ORDER,
  X_ASSISES_END,
  X_ASSISES_STATUS,
  X_ASSISES_DESCRIPTION_LINES,
  X_ASSISES_LICENCE,
  X_ASSISES_LANGUAGE,
  X_ASSISES_THEMES,
  X_ASSISES_OPEN_FLOOR,
  X_ASSISES_LANGUAGES,
  X_ASSISES_ACCESSIBILITY,
  X_ASSISES_REGISTRATION,
  X_ASSISES_BROADCAST,
  X_ASSISES_DOCUMENT,
  X_ASSISES_PAGE,
  X_ASSISES_PLACE,
  X_ASSISES_ROOM,
  X_ASSISES_EDITION,

  // Parameters of the properties above.
  X_ID,
  X_START,
  X_FROM,
  X_ADDRESS,
  X_KIND,
  X_CHANNEL,
  X_TITLE,
  X_LANGUAGE,
  X_REQUIRED,
  X_PLACES,
  X_CLOSES;

  private final String text = name().replace('_', '-');

  @SuppressWarnings("ImmutableEnumChecker") // Nothing writes to it.
  private final byte[] octets = text.getBytes(StandardCharsets.ISO_8859_1);

  /** {@return the keyword, as written in calendars} */
  public String text() {
    return text;
  }

  /** Returns the keyword in ASCII; always the same array, which must not be changed. */
  byte[] octets() {
    return octets;
  }
}
