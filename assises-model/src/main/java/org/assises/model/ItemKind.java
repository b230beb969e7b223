package org.assises.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A kind of item, with access to the list that holds items of this kind in an assises. */
record ItemKind<T extends Item>(
    Class<T> type, Function<Assises, List<T>> list, BiConsumer<Assises.Builder, List<T>> set) {
  private static final List<ItemKind<?>> ALL =
      List.of(
          new ItemKind<>(Source.class, Assises::sources, Assises.Builder::sources),
          new ItemKind<>(
              Organization.class, Assises::organizations, Assises.Builder::organizations),
          new ItemKind<>(Place.class, Assises::places, Assises.Builder::places),
          new ItemKind<>(Room.class, Assises::rooms, Assises.Builder::rooms),
          new ItemKind<>(Theme.class, Assises::themes, Assises.Builder::themes),
          new ItemKind<>(Speaker.class, Assises::speakers, Assises.Builder::speakers),
          new ItemKind<>(Edition.class, Assises::editions, ItemKind::setInOrder),
          new ItemKind<>(Survey.class, Assises::surveys, Assises.Builder::surveys),
          new ItemKind<>(Session.class, Assises::sessions, Assises.Builder::sessions),
          new ItemKind<>(Proposal.class, Assises::proposals, Assises.Builder::proposals),
          new ItemKind<>(Orientation.class, Assises::orientations, Assises.Builder::orientations),
          new ItemKind<>(Measure.class, Assises::measures, Assises.Builder::measures));

  /** {@return the kind of an item} */
  static ItemKind<?> of(Item item) {
    return ALL.stream().filter(kind -> kind.type.isInstance(item)).findFirst().orElseThrow();
  }

  /** {@return a copy in which the item replaces the one with its id, or is the last of its list} */
  Assises with(Item item, Assises assises) {
    List<T> items = new ArrayList<>(list.apply(assises));
    int at = assises.has(item.id()) ? indexOf(item.id(), items) : items.size();
    if (at < items.size()) {
      items.remove(at);
    }
    items.add(at, type.cast(item));
    return changed(assises, items);
  }

  /** {@return a copy without the item with that id} */
  Assises without(Id id, Assises assises) {
    List<T> items = new ArrayList<>(list.apply(assises));
    items.remove(indexOf(id, items));
    return changed(assises, items);
  }

  private Assises changed(Assises assises, List<T> items) {
    Assises.Builder copy = assises.toBuilder();
    set.accept(copy, items);
    return copy.build();
  }

  private static int indexOf(Id id, List<? extends Item> items) {
    int at = 0;
    while (!items.get(at).id().equals(id)) {
      at++;
    }
    return at;
  }

  private static void setInOrder(Assises.Builder copy, List<Edition> editions) {
    copy.editions(editions.stream().sorted(Comparator.comparingInt(Edition::ordinal)).toList());
  }
}
