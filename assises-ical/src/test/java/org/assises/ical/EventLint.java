package org.assises.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the times of an event: kinds of value, zones, ends. */
final class EventLint {
  private static final Set<String> STATUSES = Set.of("TENTATIVE", "CONFIRMED", "CANCELLED");

  private final LintedComponent event;
  private final Set<String> zonesUsed;
  private final List<String> defects = new ArrayList<>();

  EventLint(LintedComponent event, Set<String> zonesUsed) {
    this.event = event;
    this.zonesUsed = zonesUsed;
  }

  List<String> defects() {
    Optional<ContentLine> start = event.find("DTSTART");
    Optional<ContentLine> end = event.find("DTEND");
    start.ifPresent(this::moment);
    end.ifPresent(this::moment);
    if (start.isPresent() && end.isPresent()) {
      order(start.get(), end.get());
    }
    expect(STATUSES.contains(event.value("STATUS")), "STATUS is not allowed for an event");
    expect(
        Set.of("OPAQUE", "TRANSPARENT").contains(event.value("TRANSP")),
        "TRANSP is neither OPAQUE nor TRANSPARENT");
    return defects;
  }

  private void moment(ContentLine moment) {
    boolean isDate = moment.parameter("VALUE").equals(Optional.of("DATE"));
    Optional<String> zone = moment.parameter("TZID");
    boolean isUtc = moment.value().endsWith("Z");
    expect(
        isDate == (moment.value().length() == 8),
        moment.name() + " is not of the kind that VALUE states");
    expect(!isDate || zone.isEmpty(), moment.name() + " is a date with a TZID");
    expect(
        isDate || isUtc == zone.isEmpty(), moment.name() + " is floating, or in UTC with a TZID");
    zone.ifPresent(zonesUsed::add);
  }

  private void order(ContentLine start, ContentLine end) {
    boolean sameKind = (start.value().length() == 8) == (end.value().length() == 8);
    expect(sameKind, "DTSTART and DTEND have different kinds");
    boolean sameClock = start.parameter("TZID").equals(end.parameter("TZID"));
    expect(
        !sameClock || end.value().compareTo(start.value()) > 0,
        "DTEND is exclusive and must be after DTSTART");
  }

  private void expect(boolean holds, String defect) {
    if (!holds) {
      defects.add(defect);
    }
  }
}
