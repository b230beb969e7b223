package org.assises.json.document;

import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;

import org.assises.json.codec.Codec;
import org.assises.json.codec.Scalars;
import org.assises.model.Forgetting;

/** Codec for requests to forget former texts. */
final class Forgettings {
  static final Codec<Forgetting> FORGETTING =
      Codec.later(
          () ->
              object(
                      Forgetting.class,
                      "forgetting",
                      "An item whose former texts are to be forgotten.")
                  .of(
                      req(
                          "item",
                          Items.ITEM,
                          Forgetting::item,
                          "The item. It may no longer exist in this document."),
                      req(
                          "before",
                          Scalars.INSTANT,
                          Forgetting::before,
                          "The texts that were published before this instant are forgotten."),
                      Forgetting::new));

  private Forgettings() {}
}
