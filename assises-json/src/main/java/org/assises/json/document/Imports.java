package org.assises.json.document;

import static org.assises.json.codec.Members.members;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.Scalars.wholeNumber;

import java.util.Map;
import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.StringMap;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
import org.assises.model.ImportRecord;
import org.assises.model.ImportedItem;

/** Codec for the records that a document keeps about imports. */
final class Imports {
  private static final Codec<Map<String, String>> SAID =
      StringMap.byName(
          "fingerprints",
          "A fingerprint of what the source gave for each member, by the name of "
              + "the member. The value cannot be derived from it.");

  /** The items that came from one source. */
  public static final Codec<ImportRecord> IMPORT = record();

  private Imports() {}

  private static ObjectCodec<ImportRecord> record() {
    var members =
        members(
            "import-record",
            "What the program remembers about one source until the next import from it. It "
                + "is never published.");
    var source =
        members.req("source", Ids.SOURCE.own(), "The id by which imports name the source.");
    var items = members.list("items", item(), "The items that came from the source.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(ImportRecord importRecord, Writing out) {
        out.put(source, importRecord.source()).put(items, importRecord.items());
      }

      @Override
      protected ImportRecord make(Values in) {
        return new ImportRecord(in.of(source), in.of(items));
      }
    };
  }

  private static ObjectCodec<ImportedItem> item() {
    var members =
        members("imported-item", "What the program remembers about one item of a source.");
    var kind = members.req("kind", choice(ImportedItem.Kind.class), "The kind of the item.");
    var id = members.req("id", Scalars.STRING, "The id of the item in this document.");
    var key =
        members.opt(
            "key", Scalars.STRING, "A fingerprint of the id that the source gives to the item.");
    var sequence =
        members.usual(
            "sequence",
            wholeNumber(0, Long.MAX_VALUE),
            0L,
            "The number of the revision at the source.");
    var changed =
        members.opt(
            "changed",
            Scalars.INSTANT,
            "The instant at which the item last changed at the source.");
    var gone =
        members.flag("gone", "Whether the item was missing from the source at the last import.");
    var said =
        members.usual(
            "said", SAID, Map.of(), "Fingerprints of what the source gave for each member.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(ImportedItem importedItem, Writing out) {
        out.put(kind, importedItem.kind())
            .put(id, importedItem.id())
            .put(key, importedItem.key())
            .put(sequence, importedItem.sequence())
            .put(changed, importedItem.changed())
            .put(gone, importedItem.gone())
            .put(said, importedItem.said());
      }

      @Override
      protected ImportedItem make(Values in) {
        return new ImportedItem(
            in.of(kind),
            in.of(id),
            in.of(key),
            in.of(sequence),
            in.of(changed),
            in.of(gone),
            in.of(said));
      }
    };
  }
}
