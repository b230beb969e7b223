package org.assises.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.model.Assises;
import org.assises.model.ImportRecord;
import org.assises.model.ImportedItem;
import org.assises.model.ImportedItem.Kind;
import org.assises.model.SourceId;

/** The records of one source, which an import updates, and those of other sources. */
final class Memory {
  /** The kind of an item with its id, or with its key at the source. */
  private record Name(Kind kind, String value) {}

  private final SourceId source;
  private final List<ImportRecord> others;
  private final Map<Name, ImportedItem> byId = new LinkedHashMap<>();
  private final Map<Name, ImportedItem> byKey = new HashMap<>();
  private final Set<Name> ofOthers = new HashSet<>();

  Memory(Assises document, SourceId source) {
    this.source = source;
    this.others =
        document.imports().stream().filter(record -> !record.source().equals(source)).toList();
    for (ImportRecord record : document.imports()) {
      for (ImportedItem item : record.items()) {
        if (record.source().equals(source)) {
          put(item);
        } else {
          ofOthers.add(new Name(item.kind(), item.id()));
        }
      }
    }
  }

  Optional<ImportedItem> byId(Kind kind, String id) {
    return Optional.ofNullable(byId.get(new Name(kind, id)));
  }

  Optional<ImportedItem> byKey(Kind kind, String key) {
    return Optional.ofNullable(byKey.get(new Name(kind, key)));
  }

  /** {@return the records of one kind, in the order of their first import} */
  List<ImportedItem> of(Kind kind) {
    return byId.values().stream().filter(item -> item.kind() == kind).toList();
  }

  boolean belongsToAnother(Kind kind, String id) {
    return ofOthers.contains(new Name(kind, id));
  }

  /** Adds the record of an item, or replaces the one with its id. */
  void put(ImportedItem item) {
    byId.put(new Name(item.kind(), item.id()), item);
    item.key().ifPresent(key -> byKey.put(new Name(item.kind(), key), item));
  }

  void forget(ImportedItem item) {
    byId.remove(new Name(item.kind(), item.id()));
  }

  /** {@return the records of all sources, ordered by source id} */
  List<ImportRecord> records() {
    List<ImportRecord> records = new ArrayList<>(others);
    Collection<ImportedItem> items = byId.values();
    if (!items.isEmpty()) {
      records.add(new ImportRecord(source, List.copyOf(items)));
    }
    records.sort(Comparator.comparing(record -> record.source().value()));
    return records;
  }
}
