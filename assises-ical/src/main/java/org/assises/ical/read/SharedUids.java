package org.assises.ical.read;

import java.util.ArrayList;
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
    Map<String, List<RawComponent>> events = new HashMap<>();
    for (RawComponent calendar : calendars) {
      for (RawComponent component : calendar.components()) {
        if (component.name().equals("VEVENT")) {
          events.computeIfAbsent(value(component, "UID"), uid -> new ArrayList<>(1)).add(component);
        }
      }
    }
    SharedUids shared = new SharedUids();
    events.forEach(
        (uid, sharing) -> {
          if (sharing.size() > 1 && areDifferent(sharing)) {
            shared.uids.add(uid);
          }
        });
    return shared;
  }

  /** Returns whether events with the same UID are different events. */
  private static boolean areDifferent(List<RawComponent> events) {
    Map<String, String> facts = new HashMap<>();
    Map<String, Set<String>> titles = new HashMap<>();
    for (RawComponent event : events) {
      if (isChangeOfOneDate(event)) {
        continue;
      }
      String sequence = value(event, "SEQUENCE");
      String own = facts(event);
      String known = facts.putIfAbsent(sequence + stamps(event), own);
      Set<String> named = titles.computeIfAbsent(sequence, key -> new HashSet<>());
      named.add(value(event, "SUMMARY"));
      if ((known != null && !known.equals(own)) || named.size() >= TITLES) {
        return true;
      }
    }
    return false;
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

  /** Returns whether this changes one date of a series, which has the same UID rightly. */
  private static boolean isChangeOfOneDate(RawComponent event) {
    return event.find("RECURRENCE-ID").isPresent();
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
