package org.assises.json.published;

import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.UnionCodec.union;

import java.time.Instant;
import org.assises.json.codec.Codec;
import org.assises.json.codec.Member;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.document.Items;
import org.assises.model.Id;
import org.assises.publication.Change;
import org.assises.publication.Fact;

/** Codec for the changes between publications. */
public final class Changes {
  /** A change of any kind. */
  public static final Codec<Change> CHANGE =
      union(Change.class, "change", "The kind of change.")
          .variant(
              "added",
              object(Change.Added.class, "item-added", "An item was published for the first time.")
                  .of(at(), item(), Change.Added::new))
          .variant("changed", changed())
          .variant("affected", affected())
          .variant(
              "removed",
              object(Change.Removed.class, "item-removed", "An item is no longer published.")
                  .of(at(), item(), Change.Removed::new))
          .variant(
              "forgotten",
              object(
                      Change.Forgotten.class,
                      "item-forgotten",
                      "The former texts of an item were forgotten. Delete them from copies as "
                          + "well.")
                  .of(at(), item(), Change.Forgotten::new))
          .build();

  private Changes() {}

  private static <C extends Change> Member<C, Instant> at() {
    return req(
        "at",
        Scalars.INSTANT,
        Change::at,
        "The instant of the publication that contains the change.");
  }

  private static <C extends Change> Member<C, Id> item() {
    return req("item", Items.ITEM, Change::item, "The item that changed.");
  }

  private static ObjectCodec<Change.Changed> changed() {
    return object(Change.Changed.class, "item-changed", "A fact of an item changed.")
        .of(
            at(),
            item(),
            req(
                "fact",
                choice(Fact.class),
                Change.Changed::fact,
                "The fact that changed, such as the title."),
            opt(
                "from",
                ShownValues.VALUE,
                Change.Changed::from,
                "The former value. Left out if there was none, or if former texts are not "
                    + "kept."),
            opt(
                "to",
                ShownValues.VALUE,
                Change.Changed::to,
                "The new value. Left out if there is none, or if it is not kept."),
            Change.Changed::new);
  }

  private static ObjectCodec<Change.Affected> affected() {
    return object(
            Change.Affected.class,
            "item-affected",
            "An item looks different because another item changed, such as a session "
                + "whose room was renamed.")
        .of(
            at(),
            item(),
            req("by", Items.ITEM, Change.Affected::by, "The other item, which changed."),
            Change.Affected::new);
  }
}
