package org.assises.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds items of an assises by those of another with the same ids.
 *
 * <p>Two publications mostly have the same items in the same order. So the next item is tried
 * first, which needs no look at the memory of an item that both have in common.
 *
 * @param <T> the type of the items
 */
public final class Counterparts<T extends Item> {
  private static final int NEAR = 100;

  private final List<T> items;
  private final Assises assises;
  private int next;

  /**
   * @param items all items of one kind of an assises
   * @param assises that assises
   */
  public Counterparts(List<T> items, Assises assises) {
    this.items = items;
    this.assises = assises;
  }

  /** {@return the item with the same id as an item of another assises; empty if there is none} */
  public Optional<T> find(T item) {
    if (next < items.size() && isLike(items.get(next), item)) {
      return Optional.of(items.get(next++));
    }
    @SuppressWarnings("unchecked") // the type of an id is that of its item
    Optional<T> found = assises.find((ItemId<T>) item.id());
    if (found.isPresent()) {
      skipTo(found.get());
    }
    return found;
  }

  @SuppressWarnings("ReferenceEquality") // A shortcut.
  private static boolean isLike(Item item, Item other) {
    return item == other || item.id().equals(other.id());
  }

  /** Continues after an item, if it is one of the next. */
  @SuppressWarnings("ReferenceEquality") // The item is one of the list.
  private void skipTo(T found) {
    int end = Math.min(items.size(), next + NEAR);
    for (int i = next; i < end; i++) {
      if (items.get(i) == found) {
        next = i + 1;
        return;
      }
    }
  }

  /** {@return those of the items that have no counterpart, in their order} */
  public List<T> without(List<T> others) {
    List<T> without = new ArrayList<>();
    for (T other : others) {
      if (find(other).isEmpty()) {
        without.add(other);
      }
    }
    return without;
  }

  /** {@return the counterpart of an item if it is equal, else the item itself} */
  T ifEqual(T item) {
    Optional<T> own = find(item);
    return own.isPresent() && own.get().equals(item) ? own.get() : item;
  }
}
