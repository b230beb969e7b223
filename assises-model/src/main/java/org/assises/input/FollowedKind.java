package org.assises.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assises.model.Id;
import org.assises.model.ImportedItem;
import org.jspecify.annotations.Nullable;

/**
 * How items of one kind follow their source.
 *
 * @param kind which kind
 * @param id the id of an item
 * @param made an id of this kind
 * @param alike whether an item of the document that came from elsewhere is the one that arrives
 * @param members what of an item follows the source; all else is the city's once it was imported
 * @param moved an item by the ids of the document: its own, and those it refers to
 * @param merged an item of the document with those members that are taken over from an arriving one
 */
record FollowedKind<T>(
    ImportedItem.Kind kind,
    Function<T, Id> id,
    Function<String, Id> made,
    BiPredicate<T, T> alike,
    List<Member<T>> members,
    BiFunction<T, Ids, T> moved,
    Merge<T> merged) {
  /** One thing that an item says. */
  record Member<T>(String name, Function<T, Object> saying) {}

  /** Puts an item together from two. */
  @FunctionalInterface
  interface Merge<T> {
    T merged(T document, T incoming, Predicate<String> taken);
  }

  /** {@return whether items are referred to by others, and stay when their source drops them} */
  boolean isShared() {
    return switch (kind) {
      case ORGANIZATION, PLACE, ROOM, THEME, SPEAKER -> true;
      case SESSION, PROPOSAL, ORIENTATION, MEASURE -> false;
    };
  }

  static <T> Member<T> member(String name, Function<T, Object> saying) {
    return new Member<>(name, saying);
  }

  /** {@return the fingerprint of each member that says something} */
  Map<String, String> said(T item, Fingerprints fingerprints) {
    Map<String, String> said = new TreeMap<>();
    for (Member<T> member : members) {
      fingerprints
          .of(member.saying().apply(item))
          .ifPresent(print -> said.put(member.name(), print));
    }
    return said;
  }

  /**
   * {@return by what an item is recognised that has another id than before: when it begins and how
   * it is called; empty for kinds that have no start}
   */
  static Optional<String> startAndTitle(Map<String, String> said) {
    @Nullable String start = said.get(SessionItems.START);
    @Nullable String title = said.get(TITLE);
    return start == null || title == null ? Optional.empty() : Optional.of(start + ' ' + title);
  }

  static final String TITLE = "title";
}
