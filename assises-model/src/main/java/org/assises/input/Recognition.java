package org.assises.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assises.model.ImportedItem;
import org.jspecify.annotations.Nullable;

/**
 * Finds the record of each imported item by the id at the source, by the id in the document, or by
 * start and title. The last serves sources that give new ids with each export. Items without an id
 * at the source are also recognized by a unique title.
 */
final class Recognition<T> {
  private final FollowedKind<T> kind;
  private final Memory memory;
  private final IdentityHashMap<Arrival<T>, ImportedItem> recognised = new IdentityHashMap<>();
  private final Set<Arrival<T>> byStartOrTitle = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> used = new HashSet<>();
  private final List<ImportedItem> missing;

  Recognition(FollowedKind<T> kind, Memory memory, List<Arrival<T>> arrivals) {
    this.kind = kind;
    this.memory = memory;
    arrivals.forEach(this::byKey);
    arrivals.forEach(this::byId);
    pair(
        arrivals,
        item -> FollowedKind.startAndTitle(item.said()),
        a -> FollowedKind.startAndTitle(a.said()));
    pairTitles(arrivals);
    this.missing = unused();
  }

  Optional<ImportedItem> of(Arrival<T> arrival) {
    return Optional.ofNullable(recognised.get(arrival));
  }

  boolean isByStartOrTitle(Arrival<T> arrival) {
    return byStartOrTitle.contains(arrival);
  }

  /** {@return the records of items that are missing in the import} */
  List<ImportedItem> missing() {
    return missing;
  }

  private List<ImportedItem> unused() {
    return memory.of(kind.kind()).stream().filter(item -> !used.contains(item.id())).toList();
  }

  private void byKey(Arrival<T> arrival) {
    arrival.key().flatMap(key -> memory.byKey(kind.kind(), key)).ifPresent(i -> take(arrival, i));
  }

  private void byId(Arrival<T> arrival) {
    if (!recognised.containsKey(arrival)) {
      memory
          .byId(kind.kind(), kind.id().apply(arrival.item()).value())
          .ifPresent(item -> take(arrival, item));
    }
  }

  private boolean take(Arrival<T> arrival, ImportedItem item) {
    if (used.add(item.id())) {
      recognised.put(arrival, item);
      return true;
    }
    return false;
  }

  private void pair(
      List<Arrival<T>> arrivals,
      Function<ImportedItem, Optional<String>> ofItem,
      Function<Arrival<T>, Optional<String>> ofArrival) {
    Map<String, Deque<ImportedItem>> items = new HashMap<>();
    for (ImportedItem item : unused()) {
      ofItem
          .apply(item)
          .ifPresent(s -> items.computeIfAbsent(s, x -> new ArrayDeque<>()).add(item));
    }
    for (Arrival<T> arrival : unrecognised(arrivals)) {
      @Nullable Deque<ImportedItem> alike = ofArrival.apply(arrival).map(items::get).orElse(null);
      if (alike != null && !alike.isEmpty()) {
        take(arrival, alike.remove());
        byStartOrTitle.add(arrival);
      }
    }
  }

  private void pairTitles(List<Arrival<T>> arrivals) {
    Set<String> single = new HashSet<>();
    Set<String> several = new HashSet<>();
    for (ImportedItem item : unused()) {
      title(item).filter(title -> !single.add(title)).ifPresent(several::add);
    }
    Set<String> arriving = new HashSet<>();
    for (Arrival<T> arrival : unrecognised(arrivals)) {
      title(arrival).filter(title -> !arriving.add(title)).ifPresent(several::add);
    }
    pair(
        arrivals,
        item -> title(item).filter(title -> !several.contains(title)),
        arrival -> title(arrival).filter(title -> !several.contains(title)));
  }

  private static Optional<String> title(ImportedItem item) {
    return item.key().isPresent() ? Optional.empty() : Optional.ofNullable(title(item.said()));
  }

  private Optional<String> title(Arrival<T> arrival) {
    return arrival.key().isPresent()
        ? Optional.empty()
        : Optional.ofNullable(title(arrival.said()));
  }

  private static @Nullable String title(Map<String, String> said) {
    return said.get(FollowedKind.TITLE);
  }

  private List<Arrival<T>> unrecognised(List<Arrival<T>> arrivals) {
    List<Arrival<T>> left = new ArrayList<>();
    for (Arrival<T> arrival : arrivals) {
      if (!recognised.containsKey(arrival)) {
        left.add(arrival);
      }
    }
    return left;
  }
}
