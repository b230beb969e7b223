package org.assises.publication;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.assises.model.Id;

/**
 * The revisions of the sessions and proposals of a publication. Most have the same, mostly that of
 * the first publication, which is therefore not kept for each of them.
 *
 * @param usual the revision of all items but the others
 * @param others the revisions of the other items, by id
 */
record Revisions(Revision usual, Map<Id, Revision> others) {
  /** {@return the revisions of a snapshot} */
  static Revisions of(Snapshot kept) {
    Map<Id, Revision> all = new HashMap<>(kept.sessions());
    all.putAll(kept.proposals());
    Revision usual = majority(all.values(), Revision.first(kept.at()));
    all.values().removeIf(usual::equals);
    return new Revisions(usual, all);
  }

  /**
   * {@return the revision that more than half have, else any of them} Each revision pairs off with
   * a different one, so that only those of a majority can be left (Boyer and Moore).
   */
  private static Revision majority(Collection<Revision> revisions, Revision otherwise) {
    Revision usual = otherwise;
    int left = 0;
    for (Revision revision : revisions) {
      usual = left == 0 ? revision : usual;
      left += revision.equals(usual) ? 1 : -1;
    }
    return usual;
  }

  /** {@return the revision of a session or proposal of the publication} */
  Revision of(Id id) {
    return others.getOrDefault(id, usual);
  }
}
