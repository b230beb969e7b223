package org.assises.json.document;

import static org.assises.json.codec.Members.members;
import static org.assises.json.codec.Scalars.choice;

import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.TextCodec;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
import org.assises.json.wording.JsonMessages;
import org.assises.model.Id;
import org.assises.model.ItemKind;
import org.assises.wording.Message;

/** Codec for references to items of any kind, which may no longer exist. */
public final class Items {
  private static final Codec<String> ID =
      new TextCodec(null, "expected-id", "pattern", "^[A-Za-z0-9._-]{1,64}$") {
        @Override
        protected Message expected() {
          return JsonMessages.of("expected-id", "kind", "item");
        }
      };

  /** A reference to an item by its kind and id. */
  public static final ObjectCodec<Id> ITEM = item();

  private Items() {}

  private static ObjectCodec<Id> item() {
    var members =
        members("item", "A reference to an item of any kind. The item may no longer exist.");
    var kind = members.req("kind", choice(ItemKind.class), "The kind of the item.");
    var id = members.req("id", ID, "The id of the item.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Id item, Writing out) {
        out.put(kind, item.kind()).put(id, item.value());
      }

      @Override
      protected Id make(Values in) {
        return in.of(kind).id(in.of(id));
      }
    };
  }
}
