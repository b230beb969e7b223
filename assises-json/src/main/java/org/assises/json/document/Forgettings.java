package org.assises.json.document;

import static org.assises.json.codec.Members.members;

import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
import org.assises.model.Forgetting;

/** Codec for requests to forget former texts. */
final class Forgettings {
  static final Codec<Forgetting> FORGETTING = forgetting();

  private Forgettings() {}

  private static ObjectCodec<Forgetting> forgetting() {
    var members = members("forgetting", "An item whose former texts are to be forgotten.");
    var item =
        members.req("item", Items.ITEM, "The item. It may no longer exist in this document.");
    var before =
        members.req(
            "before",
            Scalars.INSTANT,
            "The texts that were published before this instant are forgotten.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Forgetting forgetting, Writing out) {
        out.put(item, forgetting.item()).put(before, forgetting.before());
      }

      @Override
      protected Forgetting make(Values in) {
        return new Forgetting(in.of(item), in.of(before));
      }
    };
  }
}
