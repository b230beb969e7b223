package org.assises.ical.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assises.model.SessionId;

/**
 * UIDs that several events share, although UIDs must be unique (RFC 5545, 3.8.4.7).
 *
 * <p>Revisions of one event have the same UID but differ in SEQUENCE, DTSTAMP, LAST-MODIFIED or
 * STATUS. Events with the same UID are different events if they are equal in all four and differ in
 * start, title or place, or if one SEQUENCE has three or more titles. All of them are read.
 */
final class SharedUids {
  private static final int TITLES = 3;
  private static final Set<String> STAMPS = Set.of("DTSTAMP", "LAST-MODIFIED", "STATUS");

  private final Set<String> uids = new HashSet<>();

  private SharedUids() {}

  static SharedUids in(List<RawComponent> calendars) {
    SharedUids shared = new SharedUids();
    Map<String, String> facts = new HashMap<>();
    Map<String, Set<String>> titles = new HashMap<>();
    for (RawComponent calendar : calendars) {
      for (RawComponent event : calendar.components()) {
        if (!isSession(event)) {
          continue;
        }
        String uid = value(event, "UID");
        String sequence = uid + '\n' + value(event, "SEQUENCE");
        String own = facts(event);
        String known = facts.putIfAbsent(sequence + stamps(event), own);
        Set<String> named = titles.computeIfAbsent(sequence, key -> new HashSet<>());
        named.add(value(event, "SUMMARY"));
        if ((known != null && !known.equals(own)) || named.size() >= TITLES) {
          shared.uids.add(uid);
        }
      }
    }
    return shared;
  }

  private static String stamps(RawComponent event) {
    StringBuilder stamps = new StringBuilder();
    for (RawProperty property : event.properties()) {
      if (STAMPS.contains(property.name())) {
        stamps.append('\n').append(property.value().strip());
      }
    }
    return stamps.toString();
  }

  /**
   * Returns whether this is an event, except the change of one date, which shares its UID rightly.
   */
  private static boolean isSession(RawComponent component) {
    return component.name().equals("VEVENT") && component.find("RECURRENCE-ID").isEmpty();
  }

  boolean has(String uid) {
    return uids.contains(uid);
  }

  /** Returns an id for an event without its own UID; it changes with start, title and place. */
  static SessionId id(RawComponent event) {
    return new SessionId(IdMaker.forUid(value(event, "UID") + '\n' + facts(event)));
  }

  private static String facts(RawComponent event) {
    return String.join(
        "\n", value(event, "DTSTART"), value(event, "SUMMARY"), value(event, "LOCATION"));
  }

  private static String value(RawComponent event, String property) {
    return event.find(property).map(RawProperty::value).map(String::strip).orElse("");
  }
}
