package org.assises.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assises.model.Assises;
import org.assises.model.Id;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.screening.ContactData;

/**
 * Finds editions that are missing and items that have another id in the next publication. An id
 * that contained contact data may change.
 */
final class IdChanges {
  private IdChanges() {}

  /** {@return the findings, in the order of the earlier publication} */
  static List<Finding> between(Assises before, Assises now) {
    List<Finding> findings = new ArrayList<>();
    before.editions().stream()
        .filter(edition -> !now.has(edition.id()))
        .forEach(edition -> findings.add(new IdFinding.EditionGone(edition.id())));
    findings.addAll(exchanged(before, now, Assises::sessions, Session::id, IdChanges::traits));
    findings.addAll(exchanged(before, now, Assises::proposals, Proposal::id, IdChanges::traits));
    return findings;
  }

  private static <T> List<Finding> exchanged(
      Assises before,
      Assises now,
      Function<Assises, List<T>> things,
      Function<T, ? extends Id> id,
      Function<T, List<Object>> traits) {
    Map<List<Object>, Id> added = new HashMap<>();
    for (T thing : things.apply(now)) {
      if (!before.has(id.apply(thing))) {
        added.put(traits.apply(thing), id.apply(thing));
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (T thing : things.apply(before)) {
      Id former = id.apply(thing);
      Id other = now.has(former) ? null : added.get(traits.apply(thing));
      if (other != null && ContactData.inCode(former.value()).isEmpty()) {
        findings.add(new IdFinding.IdExchanged(former, other));
      }
    }
    return findings;
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
