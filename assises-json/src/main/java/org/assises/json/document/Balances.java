package org.assises.json.document;

import static org.assises.json.codec.Codec.later;
import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;

import org.assises.json.codec.Codec;
import org.assises.model.DeclaredBalance;
import org.assises.model.DeclaredShare;

/** Codecs for balances that a city published as figures. */
public final class Balances {
  /** One share of a declared balance. */
  public static final Codec<DeclaredShare> SHARE = later(Balances::share);

  /** A balance in the figures that the city published. */
  public static final Codec<DeclaredBalance> BALANCE = later(Balances::balance);

  private Balances() {}

  private static Codec<DeclaredShare> share() {
    return object(
            DeclaredShare.class,
            "declared-share",
            "One share of a balance, as the city published it.")
        .of(
            req(
                "statuses",
                FollowUps.STATUS.list(),
                DeclaredShare::statuses,
                "The statuses that the share counts together."),
            opt(
                "percent",
                Counts.PERCENT,
                DeclaredShare::percent,
                "The published percentage of all proposals."),
            opt(
                "count",
                Counts.FROM_ZERO,
                DeclaredShare::count,
                "The published number of proposals."),
            list(
                "reasons",
                FollowUps.REASON,
                DeclaredShare::reasons,
                "The published reasons for which proposals were not retained."),
            DeclaredShare::new);
  }

  private static Codec<DeclaredBalance> balance() {
    return object(
            DeclaredBalance.class,
            "declared-balance",
            "How far the proposals of an edition have been carried out, in the "
                + "figures that the city published.")
        .of(
            req(
                "edition",
                Ids.EDITION.reference(),
                DeclaredBalance::edition,
                "The id of the edition whose proposals are counted."),
            req(
                "date",
                Facts.PARTIAL_DATE,
                DeclaredBalance::date,
                "The date at which these figures applied, as precisely as it is known."),
            req(
                "total",
                Counts.FROM_ONE,
                DeclaredBalance::total,
                "The number of proposals that are counted."),
            req(
                "shares",
                SHARE.list(),
                DeclaredBalance::shares,
                "The shares of the balance, as published."),
            opt("note", Facts.TEXT, DeclaredBalance::note, "A note on the figures."),
            list(
                "sources",
                Ids.SOURCE.reference(),
                DeclaredBalance::sources,
                "The ids of the sources that published the figures."),
            DeclaredBalance::new);
  }
}
