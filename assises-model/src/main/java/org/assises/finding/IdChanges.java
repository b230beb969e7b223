package org.assises.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assises.model.Assises;
import org.assises.model.Counterparts;
import org.assises.model.Id;
import org.assises.model.Item;
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
    findings.addAll(exchanged(before, now, Assises::sessions, IdChanges::traits));
    findings.addAll(exchanged(before, now, Assises::proposals, IdChanges::traits));
    return findings;
  }

  private static <T extends Item> List<Finding> exchanged(
      Assises before,
      Assises now,
      Function<Assises, List<T>> items,
      Function<T, List<Object>> traits) {
    List<T> were = items.apply(before);
    List<T> are = items.apply(now);
    Map<List<Object>, Id> added = new HashMap<>();
    for (T item : new Counterparts<>(were, before).without(are)) {
      added.put(traits.apply(item), item.id());
    }
    List<Finding> findings = new ArrayList<>();
    if (added.isEmpty()) {
      return findings;
    }
    for (T item : new Counterparts<>(are, now).without(were)) {
      Id former = item.id();
      Id other = added.get(traits.apply(item));
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
