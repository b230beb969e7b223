package org.assises.json.document;

import static org.assises.json.codec.Members.members;

import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
import org.assises.model.DeclaredBalance;
import org.assises.model.DeclaredShare;

/** Codecs for balances that a city published as figures. */
public final class Balances {
  /** One share of a declared balance. */
  public static final Codec<DeclaredShare> SHARE = share();

  /** A balance in the figures that the city published. */
  public static final Codec<DeclaredBalance> BALANCE = balance();

  private Balances() {}

  private static ObjectCodec<DeclaredShare> share() {
    var members = members("declared-share", "One share of a balance, as the city published it.");
    var statuses =
        members.req(
            "statuses", FollowUps.STATUS.list(), "The statuses that the share counts together.");
    var percent =
        members.opt("percent", Counts.PERCENT, "The published percentage of all proposals.");
    var count = members.opt("count", Counts.FROM_ZERO, "The published number of proposals.");
    var reasons =
        members.list(
            "reasons",
            FollowUps.REASON,
            "The published reasons for which proposals were not retained.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(DeclaredShare declaredShare, Writing out) {
        out.put(statuses, declaredShare.statuses())
            .put(percent, declaredShare.percent())
            .put(count, declaredShare.count())
            .put(reasons, declaredShare.reasons());
      }

      @Override
      protected DeclaredShare make(Values in) {
        return new DeclaredShare(in.of(statuses), in.of(percent), in.of(count), in.of(reasons));
      }
    };
  }

  private static ObjectCodec<DeclaredBalance> balance() {
    var members =
        members(
            "declared-balance",
            "How far the proposals of an edition have been carried out, in the figures that "
                + "the city published.");
    var edition =
        members.req(
            "edition",
            Ids.EDITION.reference(),
            "The id of the edition whose proposals are counted.");
    var date =
        members.req(
            "date",
            Facts.PARTIAL_DATE,
            "The date at which these figures applied, as precisely as it is known.");
    var total = members.req("total", Counts.FROM_ONE, "The number of proposals that are counted.");
    var shares = members.req("shares", SHARE.list(), "The shares of the balance, as published.");
    var note = members.opt("note", Facts.TEXT, "A note on the figures.");
    var sources =
        members.list(
            "sources",
            Ids.SOURCE.reference(),
            "The ids of the sources that published the figures.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(DeclaredBalance declaredBalance, Writing out) {
        out.put(edition, declaredBalance.edition())
            .put(date, declaredBalance.date())
            .put(total, declaredBalance.total())
            .put(shares, declaredBalance.shares())
            .put(note, declaredBalance.note())
            .put(sources, declaredBalance.sources());
      }

      @Override
      protected DeclaredBalance make(Values in) {
        return new DeclaredBalance(
            in.of(edition), in.of(date), in.of(total), in.of(shares), in.of(note), in.of(sources));
      }
    };
  }
}
