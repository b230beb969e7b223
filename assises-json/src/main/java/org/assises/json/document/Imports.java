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

/** Codec for the records that a document keeps about imports. */
final class Imports {
  /** The items that came from one source. */
  public static final Codec<ImportRecord> IMPORT = later(Imports::record);

  private static final Codec<Map<String, String>> SAID =
      StringMap.byName(
          "fingerprints",
          "A fingerprint of what the source gave for each member, by the name of "
              + "the member. The value cannot be derived from it.");

  private Imports() {}

  private static Codec<ImportRecord> record() {
    return object(
            ImportRecord.class,
            "import-record",
            "What the program remembers about one source until the next import from "
                + "it. It is never published.")
        .of(
            req(
                "source",
                Ids.SOURCE.own(),
                ImportRecord::source,
                "The id by which imports name the source."),
            list(
                "items",
                later(Imports::item),
                ImportRecord::items,
                "The items that came from the source."),
            ImportRecord::new);
  }

  private static Codec<ImportedItem> item() {
    return object(
            ImportedItem.class,
            "imported-item",
            "What the program remembers about one item of a source.")
        .of(
            req(
                "kind",
                choice(ImportedItem.Kind.class),
                ImportedItem::kind,
                "The kind of the item."),
            req("id", Scalars.STRING, ImportedItem::id, "The id of the item in this document."),
            opt(
                "key",
                Scalars.STRING,
                ImportedItem::key,
                "A fingerprint of the id that the source gives to the item."),
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
                "The instant at which the item last changed at the source."),
            flag(
                "gone",
                ImportedItem::gone,
                "Whether the item was missing from the source at the last import."),
            usual(
                "said",
                SAID,
                ImportedItem::said,
                Map.of(),
                "Fingerprints of what the source gave for each member."),
            ImportedItem::new);
  }
}
