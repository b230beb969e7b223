package org.assises.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.model.Assises;
import org.assises.model.Id;
import org.assises.model.Session;

/** Finds changes in the rules of time zones since the previous publication. */
final class ZoneRuleChanges {
  private ZoneRuleChanges() {}

  /**
   * {@return a change of the series, and one for each session in such a zone that has no other
   * change; empty if the rules are the same}
   *
   * @param told the other changes
   */
  static List<Change> between(Publication before, Assises now, List<Change> told, Instant at) {
    Set<String> zones = changed(before);
    List<Change> changes = new ArrayList<>();
    if (zones.isEmpty()) {
      return changes;
    }
    changes.add(
        new Change.Changed(at, now.id(), Fact.ZONE_RULES, Optional.empty(), Optional.empty()));
    Set<Id> known = new HashSet<>();
    told.forEach(change -> known.add(change.item()));
    for (Session session : now.sessions()) {
      boolean inZone = zones.contains(ZoneFingerprints.zoneOf(session.slot(), now).getId());
      if (inZone && !known.contains(session.id())) {
        changes.add(new Change.Affected(at, session.id(), now.id()));
      }
    }
    return changes;
  }

  /**
   * {@return the zones whose rules changed since the previous publication} If this JVM made that
   * publication, the rules are the same. Only publications of this JVM are screened.
   */
  private static Set<String> changed(Publication before) {
    if (before.isScreened()) {
      return Set.of();
    }
    Map<String, String> rules = ZoneFingerprints.of(before.assises());
    Set<String> changed = new HashSet<>();
    before
        .zoneRules()
        .forEach(
            (zone, fingerprint) -> {
              if (!rules.getOrDefault(zone, fingerprint).equals(fingerprint)) {
                changed.add(zone);
              }
            });
    return changed;
  }
}
