package org.assises.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The list of an assises that holds the items of one kind. */
record ItemList<T extends Item>(
    Class<T> type, Function<Assises, List<T>> list, BiConsumer<Assises.Builder, List<T>> set) {
  private static final List<ItemList<?>> ALL =
      List.of(
          new ItemList<>(Source.class, Assises::sources, Assises.Builder::sources),
          new ItemList<>(
              Organization.class, Assises::organizations, Assises.Builder::organizations),
          new ItemList<>(Place.class, Assises::places, Assises.Builder::places),
          new ItemList<>(Room.class, Assises::rooms, Assises.Builder::rooms),
          new ItemList<>(Theme.class, Assises::themes, Assises.Builder::themes),
          new ItemList<>(Speaker.class, Assises::speakers, Assises.Builder::speakers),
          new ItemList<>(Edition.class, Assises::editions, ItemList::setInOrder),
          new ItemList<>(Survey.class, Assises::surveys, Assises.Builder::surveys),
          new ItemList<>(Session.class, Assises::sessions, Assises.Builder::sessions),
          new ItemList<>(Proposal.class, Assises::proposals, Assises.Builder::proposals),
          new ItemList<>(Orientation.class, Assises::orientations, Assises.Builder::orientations),
          new ItemList<>(Measure.class, Assises::measures, Assises.Builder::measures));

  /** {@return the list for items of the kind of an item} */
  static ItemList<?> of(Item item) {
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
