package org.assises.json.published;

import static org.assises.json.codec.Members.members;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.UnionCodec.union;
import static org.assises.json.codec.UnionCodec.variant;

import java.time.Instant;
import java.util.function.BiFunction;
import org.assises.json.codec.Codec;
import org.assises.json.codec.Member;
import org.assises.json.codec.Members;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
import org.assises.json.document.Items;
import org.assises.model.Id;
import org.assises.publication.Change;
import org.assises.publication.Fact;

/** Codec for the changes between publications. */
public final class Changes {
  /** A change of any kind. */
  public static final Codec<Change> CHANGE =
      union(
          "change",
          "The kind of change.",
          variant(
              "added",
              Change.Added.class,
              whole("item-added", "An item was published for the first time.", Change.Added::new)),
          variant("changed", Change.Changed.class, changed()),
          variant("affected", Change.Affected.class, affected()),
          variant(
              "removed",
              Change.Removed.class,
              whole("item-removed", "An item is no longer published.", Change.Removed::new)),
          variant(
              "forgotten",
              Change.Forgotten.class,
              whole(
                  "item-forgotten",
                  "The former texts of an item were forgotten. Delete them from copies as well.",
                  Change.Forgotten::new)));

  private Changes() {}

  private static Member<Instant> at(Members members) {
    return members.req(
        "at", Scalars.INSTANT, "The instant of the publication that contains the change.");
  }

  private static Member<Id> item(Members members) {
    return members.req("item", Items.ITEM, "The item that changed.");
  }

  /** Returns the codec of a change of a whole item. */
  private static <C extends Change> ObjectCodec<C> whole(
      String name, String description, BiFunction<Instant, Id, C> make) {
    var members = members(name, description);
    var at = at(members);
    var item = item(members);
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(C change, Writing out) {
        out.put(at, change.at()).put(item, change.item());
      }

      @Override
      protected C make(Values in) {
        return make.apply(in.of(at), in.of(item));
      }
    };
  }

  private static ObjectCodec<Change.Changed> changed() {
    var members = members("item-changed", "A fact of an item changed.");
    var at = at(members);
    var item = item(members);
    var fact = members.req("fact", choice(Fact.class), "The fact that changed, such as the title.");
    var from =
        members.opt(
            "from",
            ShownValues.VALUE,
            "The former value. Left out if there was none, or if former texts are not kept.");
    var to =
        members.opt(
            "to",
            ShownValues.VALUE,
            "The new value. Left out if there is none, or if it is not kept.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Change.Changed changed, Writing out) {
        out.put(at, changed.at())
            .put(item, changed.item())
            .put(fact, changed.fact())
            .put(from, changed.from())
            .put(to, changed.to());
      }

      @Override
      protected Change.Changed make(Values in) {
        return new Change.Changed(in.of(at), in.of(item), in.of(fact), in.of(from), in.of(to));
      }
    };
  }

  private static ObjectCodec<Change.Affected> affected() {
    var members =
        members(
            "item-affected",
            "An item looks different because another item changed, such as a session whose room "
                + "was renamed.");
    var at = at(members);
    var item = item(members);
    var by = members.req("by", Items.ITEM, "The other item, which changed.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Change.Affected affected, Writing out) {
        out.put(at, affected.at()).put(item, affected.item()).put(by, affected.by());
      }

      @Override
      protected Change.Affected make(Values in) {
        return new Change.Affected(in.of(at), in.of(item), in.of(by));
      }
    };
  }
}
