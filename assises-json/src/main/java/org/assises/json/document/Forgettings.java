package org.assises.json.document;

import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;

import org.assises.json.codec.Codec;
import org.assises.json.codec.Scalars;
import org.assises.model.Forgetting;

/** Which former texts are to be forgotten. */
final class Forgettings {
  static final Codec<Forgetting> FORGETTING =
      Codec.later(
          () ->
              object(Forgetting.class, "forgetting", "Former texts of an item to be forgotten.")
                  .of(
                      req(
                          "item",
                          Items.ITEM,
                          Forgetting::item,
                          "The item; it need not be there any more."),
                      req(
                          "before",
                          Scalars.INSTANT,
                          Forgetting::before,
                          "What was published before this instant is forgotten."),
                      Forgetting::new));

  private Forgettings() {}
}
