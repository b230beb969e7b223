package org.assises.ical.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assises.model.SessionId;

/**
 * UIDs that calendars give to several events, although each is to have its own (RFC 5545, 3.8.4.7).
 *
 * <p>Revisions of one event share a UID and differ in SEQUENCE, DTSTAMP or LAST-MODIFIED. Events of
 * one UID that are equal in all three and differ in start, title or place are different events, and
 * none of them is dropped; so are those of three titles or more in one SEQUENCE.
 */
final class SharedUids {
  private static final int TITLES = 3;

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
    return event.properties().stream()
        .filter(property -> Set.of("DTSTAMP", "LAST-MODIFIED", "STATUS").contains(property.name()))
        .map(property -> '\n' + property.value().strip())
        .collect(Collectors.joining());
  }

  /** What changes one date of another bears the UID of the other, as it should. */
  private static boolean isSession(RawComponent component) {
    return component.name().equals("VEVENT") && component.find("RECURRENCE-ID").isEmpty();
  }

  boolean has(String uid) {
    return uids.contains(uid);
  }

  /**
   * {@return an id of an event without a UID of its own, which changes with start, title, place}
   */
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
