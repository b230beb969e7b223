package org.assises.publication;

import java.util.HashMap;
import java.util.Map;
import org.assises.model.Id;

/**
 * The revisions of the sessions and proposals of a publication. Most have the same, that of the
 * first publication, which is therefore not kept for each of them.
 *
 * @param usual the revision of all items but the others
 * @param others the revisions of the other items, by id
 */
record Revisions(Revision usual, Map<Id, Revision> others) {
  /** {@return the revisions of a snapshot} */
  static Revisions of(Snapshot kept) {
    Map<Id, Revision> all = new HashMap<>(kept.sessions());
    all.putAll(kept.proposals());
    return new Revisions(Revision.first(kept.at()), all);
  }

  /** {@return the revision of a session or proposal of the publication} */
  Revision of(Id id) {
    return others.getOrDefault(id, usual);
  }
}
