package org.assises.ical.line;

import java.nio.charset.StandardCharsets;

/** The names and values that a standard or common practice defines. */
public enum Keyword implements Token {
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
  CONCEPT;

  @SuppressWarnings("ImmutableEnumChecker") // Nothing writes to it.
  private final byte[] octets = name().replace('_', '-').getBytes(StandardCharsets.US_ASCII);

  @Override
  public byte[] octets() {
    return octets;
  }
}
