package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/** The items of an assises by id, with their mandates and survey results. */
final class AssisesIndex {
  /** The parts, until they are indexed. */
  private @Nullable AssisesData parts;

  /** Made when it is first needed: a publication is redacted, sorted, and compared before. */
  private volatile @Nullable Map<Id, Object> byId;

  /** The ids that more than one of them has, known when {@link #byId} is. */
  private final List<Id> repeated = new ArrayList<>();

  private final Set<Id> unneeded;

  private AssisesIndex(AssisesData parts, Set<Id> unneeded) {
    this.parts = parts;
    this.unneeded = unneeded;
  }

  private Map<Id, Object> byId() {
    Map<Id, Object> known = byId;
    return known != null ? known : index();
  }

  private synchronized Map<Id, Object> index() {
    Map<Id, Object> index = byId;
    if (index == null) {
      AssisesData all = requireNonNull(parts, "parts");
      index = new HashMap<>(2 * (all.sessions().size() + all.proposals().size()));
      register(all, index);
      byId = index;
      parts = null;
    }
    return index;
  }

  private void register(AssisesData parts, Map<Id, Object> index) {
    register(parts.sources(), index);
    register(parts.organizations(), index);
    register(parts.places(), index);
    register(parts.rooms(), index);
    register(parts.themes(), index);
    register(parts.speakers(), index);
    for (Speaker speaker : parts.speakers()) {
      for (Mandate mandate : speaker.mandates()) {
        register(mandate.id(), mandate, index);
      }
    }
    register(parts.editions(), index);
    register(parts.surveys(), index);
    for (Survey survey : parts.surveys()) {
      for (SurveyResult result : survey.results()) {
        register(result.id(), result, index);
      }
    }
    register(parts.sessions(), index);
    register(parts.proposals(), index);
    register(parts.orientations(), index);
    register(parts.measures(), index);
  }

  /**
   * {@return an index of all items}
   *
   * @throws IllegalArgumentException if the items are not consistent
   */
  static AssisesIndex of(AssisesData parts) {
    return of(parts, new Unreferenced(parts));
  }

  /**
   * {@return an index of all items}
   *
   * @param unreferenced the references of these items, which may also be those of more items
   * @throws IllegalArgumentException if the items are not consistent
   */
  static AssisesIndex of(AssisesData parts, Unreferenced unreferenced) {
    AssisesIndex index = new AssisesIndex(parts, unreferenced.ids(parts));
    Set<Id> referred =
        index.unneeded.isEmpty() ? unreferenced.referred() : unreferenced.allReferred(parts);
    List<Message> problems = new ConsistencyCheck(index).of(parts, referred);
    if (!problems.isEmpty()) {
      throw new RefusedValueException(problems);
    }
    return index;
  }

  /** {@return the ids that items refer to but no item has} */
  static Set<Id> missing(AssisesData parts) {
    Set<Id> missing = new HashSet<>(new Unreferenced(parts).allReferred(parts));
    missing.removeAll(new AssisesIndex(parts, Set.of()).byId().keySet());
    return missing;
  }

  /**
   * {@return whether parts differ from those of this index only in some sessions and proposals,
   * which refer to the same items as before} References need not be checked again then.
   */
  boolean hasReferencesOf(AssisesData parts, AssisesData own) {
    List<Session> sessions = replaced(parts.sessions(), own.sessions());
    List<Proposal> proposals = replaced(parts.proposals(), own.proposals());
    return sessions != null
        && proposals != null
        && parts.hasSameListsBesides(own)
        && new ConsistencyCheck(this).of(sessions).isEmpty();
  }

  /**
   * {@return an index of all items, whose references are not checked}
   *
   * @param parts parts for which {@link #hasReferencesOf} is true; the items that no edition needs
   *     may be missing
   * @param own the parts of this index
   */
  @SuppressWarnings("ReferenceEquality") // Comparing items would take as long as indexing them.
  AssisesIndex with(AssisesData parts, AssisesData own) {
    if (parts.hasSameListsBesides(own)
        && parts.sessions() == own.sessions()
        && parts.proposals() == own.proposals()) {
      return this;
    }
    return new AssisesIndex(parts, unneeded);
  }

  /** Returns the items that are other objects than before; null if ids or references changed. */
  @SuppressWarnings("ReferenceEquality") // Comparing items would take as long as indexing them.
  private static <T extends Item> @Nullable List<T> replaced(List<T> items, List<T> before) {
    if (items.size() != before.size()) {
      return null;
    }
    List<T> replaced = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      T item = items.get(i);
      if (item != before.get(i)) {
        if (!isLike(item, before.get(i))) {
          return null;
        }
        replaced.add(item);
      }
    }
    return replaced;
  }

  private static boolean isLike(Item item, Item before) {
    return item.id().equals(before.id())
        && ReferenceWalk.referredIn(item).equals(ReferenceWalk.referredIn(before));
  }

  /** {@return the ids of the shared items that no edition needs} */
  Set<Id> unneeded() {
    return unneeded;
  }

  /**
   * {@return the item with that id}
   *
   * @throws NoSuchElementException if there is none
   */
  <T extends Item> T get(ItemId<T> id) {
    Optional<T> item = find(id);
    if (item.isEmpty()) {
      throw new NoSuchElementException("there is no " + kindAndValue(id));
    }
    return item.get();
  }

  /** {@return the item of that id; empty if there is none} */
  @SuppressWarnings("unchecked") // the type of an id is that of the item which is registered by it
  <T extends Item> Optional<T> find(ItemId<T> id) {
    return Optional.ofNullable((T) byId().get(id));
  }

  /** {@return whether an item, mandate or survey result has that id} */
  boolean has(Id id) {
    return byId().containsKey(id);
  }

  /** {@return whether items, mandates or survey results have all these ids} */
  boolean hasAll(Set<Id> ids) {
    return byId().keySet().containsAll(ids);
  }

  /** {@return the ids that more than one item has} */
  List<Id> repeated() {
    byId();
    return repeated;
  }

  private void register(List<? extends Item> items, Map<Id, Object> index) {
    for (Item item : items) {
      register(item.id(), item, index);
    }
  }

  private void register(Id id, Object thing, Map<Id, Object> index) {
    if (index.put(id, thing) != null) {
      repeated.add(id);
    }
  }

  /** {@return the kind and the value of an id, such as {@code speaker assih}} */
  private static String kindAndValue(Id id) {
    return id.kind().code() + " " + id.shown();
  }
}
