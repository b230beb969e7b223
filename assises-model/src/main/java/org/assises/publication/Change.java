package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.assises.model.Id;
import org.assises.model.ItemKind;

/**
 * Something visible that became different from one publication to the next.
 *
 * <p>Five kinds: an item {@linkplain Added appeared} or {@linkplain Removed disappeared}, one of
 * its facts {@linkplain Changed changed}, it shows something else because another item changed
 * ({@link Affected}), or its former texts {@linkplain Forgotten were forgotten}.
 */
public sealed interface Change {

  /** {@return when the publication was made in which it was different} */
  Instant at();

  /** {@return the item that is different} */
  Id item();

  /**
   * {@return the word for this kind of change in feeds, such as {@code session-added}, {@code
   * session-title}, {@code proposal-follow-up}; it never changes}
   */
  String kind();

  /** {@return whether this tells that a fact of such an item changed} */
  default boolean isOf(ItemKind item, Fact fact) {
    return false;
  }

  private static String kind(Id item, String what) {
    return item.kind().code() + "-" + what;
  }

  /** An item appeared. */
  record Added(Instant at, Id item) implements Change {
    public Added {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
    }

    @Override
    public String kind() {
      return Change.kind(item, "added");
    }
  }

  /**
   * A fact of an item changed.
   *
   * <p>What is kept of a change and what feeds tell of it leaves out former and present texts other
   * than titles and names; then both values may be empty.
   *
   * @param fact which fact
   * @param from its former value; empty if there was none, or if it is not kept
   * @param to its value; empty if there is none any more, or if it is not kept
   */
  record Changed(Instant at, Id item, Fact fact, Optional<ShownValue> from, Optional<ShownValue> to)
      implements Change {
    public Changed {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
      requireNonNull(fact, "fact");
      requireNonNull(from, "from");
      requireNonNull(to, "to");
    }

    @Override
    public String kind() {
      return Change.kind(item, fact.code());
    }

    @Override
    public boolean isOf(ItemKind kind, Fact fact) {
      return this.fact == fact && item.kind() == kind;
    }
  }

  /**
   * An item shows something else although its own facts did not change: its place got another name,
   * its edition another title.
   *
   * @param by the item that changed; a change of its own tells how
   */
  record Affected(Instant at, Id item, Id by) implements Change {
    public Affected {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
      requireNonNull(by, "by");
    }

    @Override
    public String kind() {
      return Change.kind(item, "affected");
    }
  }

  /**
   * An item is no longer published; nothing of it remains but its id. A session that is no longer
   * published stays as cancelled instead: its status changed.
   */
  record Removed(Instant at, Id item) implements Change {
    public Removed {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
    }

    @Override
    public String kind() {
      return Change.kind(item, "removed");
    }
  }

  /**
   * The former texts of an item were forgotten at the city's request. Whoever keeps a copy of the
   * feeds should delete them too.
   */
  record Forgotten(Instant at, Id item) implements Change {
    public Forgotten {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
    }

    @Override
    public String kind() {
      return Change.kind(item, "forgotten");
    }
  }
}
