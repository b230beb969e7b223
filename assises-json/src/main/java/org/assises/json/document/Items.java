package org.assises.json.document;

import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.Scalars.string;

import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.wording.JsonMessages;
import org.assises.model.Id;
import org.assises.model.ItemKind;

/** Codec for references to items of any kind, which may no longer exist. */
public final class Items {
  private static final Codec<String> ID =
      string(
          JsonMessages.of("expected-id", "kind", "item"),
          text -> text,
          text -> text,
          json -> json.write("pattern", "^[A-Za-z0-9._-]{1,64}$"));

  /** A reference to an item by its kind and id. */
  public static final ObjectCodec<Id> ITEM =
      object(
              Form.class,
              "item",
              "A reference to an item of any kind. The item may no longer exist.")
          .of(
              req("kind", choice(ItemKind.class), Form::kind, "The kind of the item."),
              req("id", ID, Form::id, "The id of the item."),
              Form::new)
          .mapped(
              Id.class,
              (form, in) -> form.kind().id(form.id()),
              (id, out) -> new Form(id.kind(), id.value()));

  private Items() {}

  private record Form(ItemKind kind, String id) {}
}
