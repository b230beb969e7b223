package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.assises.model.Id;
import org.assises.model.ItemKind;

/**
 * A visible difference between one publication and the next.
 *
 * <p>An item was {@linkplain Added added} or {@linkplain Removed removed}, one of its facts
 * {@linkplain Changed changed}, it was {@linkplain Affected affected} by a change of another item,
 * or its former texts were {@linkplain Forgotten forgotten}.
 */
public sealed interface Change {

  /** {@return the instant of the publication that contains the change} */
  Instant at();

  /** {@return the id of the item that changed} */
  Id item();

  /**
   * {@return the stable name of this kind of change in feeds, such as {@code session-added} or
   * {@code proposal-follow-up}}
   */
  String kind();

  /** {@return whether this is a change of a fact of an item of that kind} */
  default boolean isOf(ItemKind item, Fact fact) {
    return false;
  }

  /** {@return the item, the kind and the instant of a change on one line, without any text} */
  private static String line(Change change) {
    Id item = change.item();
    return item.kind().code()
        + " "
        + item.value()
        + ": "
        + change.kind()
        + " ("
        + change.at()
        + ")";
  }

  private static String kind(Id item, String what) {
    return item.kind().code() + "-" + what;
  }

  /** An item was added. */
  record Added(Instant at, Id item) implements Change {
    public Added {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
    }

    @Override
    public String kind() {
      return Change.kind(item, "added");
    }

    @Override
    public String toString() {
      return line(this);
    }
  }

  /**
   * A fact of an item changed.
   *
   * <p>In the stored history and in feeds, texts other than titles and names are left out, so that
   * both values may be empty.
   *
   * @param fact the fact
   * @param from the former value; empty if there was none or if it is not stored
   * @param to the new value; empty if there is none or if it is not stored
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

    @Override
    public String toString() {
      return line(this);
    }
  }

  /**
   * An item looks different although its own facts did not change, for example because its place
   * has a new name.
   *
   * @param by the item that changed, which has a change of its own
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

    @Override
    public String toString() {
      return line(this);
    }
  }

  /**
   * An item is no longer published, and only its id remains. A session that is no longer published
   * stays as cancelled instead, which is a change of its status.
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

    @Override
    public String toString() {
      return line(this);
    }
  }

  /**
   * The former texts of an item were forgotten at the request of the city. Readers that keep copies
   * of feeds should delete these texts too.
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

    @Override
    public String toString() {
      return line(this);
    }
  }
}
