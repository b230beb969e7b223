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
 * How imports update items of one kind.
 *
 * @param kind the kind
 * @param id returns the id of an item
 * @param made creates an id of this kind
 * @param alike whether an item of the document with another origin is the same as an imported one
 * @param members the members that follow the source; all others belong to the city after the first
 *     import
 * @param moved returns an item with its own id and its references replaced by ids of the document
 * @param merged returns an item of the document with some members replaced by those of an imported
 *     item
 */
record FollowedKind<T>(
    ImportedItem.Kind kind,
    Function<T, Id> id,
    Function<String, Id> made,
    BiPredicate<T, T> alike,
    List<Member<T>> members,
    BiFunction<T, Ids, T> moved,
    Merge<T> merged) {
  /** A member of an item that follows the source. */
  record Member<T>(String name, Function<T, Object> saying) {}

  /** Combines an item of the document and an imported item. */
  @FunctionalInterface
  interface Merge<T> {
    T merged(T document, T incoming, Predicate<String> taken);
  }

  /**
   * {@return whether other items refer to items of this kind, so that they stay if missing at the
   * source}
   */
  boolean isShared() {
    return switch (kind) {
      case ORGANIZATION, PLACE, ROOM, THEME, SPEAKER -> true;
      case SESSION, PROPOSAL, ORIENTATION, MEASURE -> false;
    };
  }

  static <T> Member<T> member(String name, Function<T, Object> saying) {
    return new Member<>(name, saying);
  }

  /** {@return the fingerprint of each member that is not empty} */
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
   * {@return the start and title by which an item with a new id is recognized; empty for kinds
   * without a start}
   */
  static Optional<String> startAndTitle(Map<String, String> said) {
    @Nullable String start = said.get(SessionItems.START);
    @Nullable String title = said.get(TITLE);
    return start == null || title == null ? Optional.empty() : Optional.of(start + ' ' + title);
  }

  static final String TITLE = "title";
}
