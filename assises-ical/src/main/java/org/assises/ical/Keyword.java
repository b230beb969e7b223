package org.assises.ical;

import java.nio.charset.StandardCharsets;

/** A name of a component, property, parameter or enumerated value, encoded once. */
enum Keyword {
  BEGIN,
  END,
  VEVENT,
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
  URL,
  LABEL,
  TZID,
  VTIMEZONE,
  STANDARD,
  DAYLIGHT,
  RDATE,
  RRULE,
  TZNAME,
  TZOFFSETFROM,
  TZOFFSETTO;

  /** The name in ASCII, its underscores as hyphens; nobody writes into it. */
  @SuppressWarnings("ImmutableEnumChecker")
  final byte[] octets = name().replace('_', '-').getBytes(StandardCharsets.US_ASCII);
}
