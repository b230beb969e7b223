package org.assises.json.document;

import static org.assises.json.codec.Codec.later;
import static org.assises.json.codec.Member.flag;
import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.Member.usual;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.Scalars.wholeNumber;

import java.util.Map;
import org.assises.json.codec.Codec;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.StringMap;
import org.assises.model.ImportRecord;
import org.assises.model.ImportedItem;

/** What a document remembers of imports. */
public final class Imports {
  /** What came from one source. */
  public static final Codec<ImportRecord> IMPORT = later(Imports::record);

  private static final Codec<Map<String, String>> SAID =
      StringMap.byName(
          "fingerprints",
          "What the source said of each member, as fingerprints that tell nothing of it.");

  private Imports() {}

  private static Codec<ImportRecord> record() {
    return object(
            ImportRecord.class,
            "import-record",
            "What is remembered of one source, for the next import from it. Never published.")
        .of(
            req("source", Ids.SOURCE.own(), ImportRecord::source, "By which imports name it."),
            list("items", later(Imports::item), ImportRecord::items, "What came from it."),
            ImportRecord::new);
  }

  private static Codec<ImportedItem> item() {
    return object(
            ImportedItem.class, "imported-item", "What is remembered of one item of a source.")
        .of(
            req("kind", choice(ImportedItem.Kind.class), ImportedItem::kind, "What it is."),
            req("id", Scalars.STRING, ImportedItem::id, "Its id in this document."),
            opt(
                "key",
                Scalars.STRING,
                ImportedItem::key,
                "The fingerprint of the source's own id."),
            usual(
                "sequence",
                wholeNumber(0, Long.MAX_VALUE),
                ImportedItem::sequence,
                0L,
                "The number of the revision at the source."),
            opt(
                "changed",
                Scalars.INSTANT,
                ImportedItem::changed,
                "When it last changed at the source."),
            flag("gone", ImportedItem::gone, "Whether the source had it no longer last time."),
            usual("said", SAID, ImportedItem::said, Map.of(), "What the source said of it."),
            ImportedItem::new);
  }
}
