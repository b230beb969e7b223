package org.assises.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.assises.model.Assises;
import org.assises.model.Id;
import org.assises.model.Proposal;
import org.assises.model.Session;

/**
 * Finds what may not happen to ids from one publication to the next: an edition's that is gone, one
 * exchanged for another.
 */
final class Exchanges {
  private Exchanges() {}

  /** {@return the findings, in the order of what was before} */
  static List<Finding> between(Assises before, Assises now) {
    List<Finding> findings = new ArrayList<>();
    Set<Id> there = new HashSet<>();
    now.editions().forEach(edition -> there.add(edition.id()));
    before.editions().stream()
        .filter(edition -> !there.contains(edition.id()))
        .forEach(edition -> findings.add(new IdFinding.EditionGone(edition.id())));
    exchanged(before.sessions(), now.sessions(), Session::id, Exchanges::traits, findings);
    exchanged(before.proposals(), now.proposals(), Proposal::id, Exchanges::traits, findings);
    return findings;
  }

  private static <T> void exchanged(
      List<T> before,
      List<T> now,
      Function<T, ? extends Id> id,
      Function<T, List<Object>> traits,
      List<Finding> findings) {
    Set<Id> known = new HashSet<>();
    before.forEach(thing -> known.add(id.apply(thing)));
    Set<Id> there = new HashSet<>();
    Map<List<Object>, Id> added = new HashMap<>();
    for (T thing : now) {
      there.add(id.apply(thing));
      if (!known.contains(id.apply(thing))) {
        added.put(traits.apply(thing), id.apply(thing));
      }
    }
    for (T thing : before) {
      Id former = id.apply(thing);
      Id other = there.contains(former) ? null : added.get(traits.apply(thing));
      if (other != null) {
        findings.add(new IdFinding.IdExchanged(former, other));
      }
    }
  }

  private static List<Object> traits(Session session) {
    return List.of(
        session.edition(),
        session.kind(),
        session.title(),
        session.slot(),
        session.place(),
        session.room());
  }

  private static List<Object> traits(Proposal proposal) {
    return List.of(
        proposal.edition(), proposal.title(), proposal.description(), proposal.submittedOn());
  }
}
