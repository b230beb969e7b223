package org.assises.json.document;

import static org.assises.json.codec.Codec.later;
import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;

import org.assises.json.codec.Codec;
import org.assises.model.DeclaredBalance;
import org.assises.model.DeclaredShare;

/** How far proposals are carried out, as figures. */
public final class Balances {
  /** One share of a declared balance. */
  public static final Codec<DeclaredShare> SHARE = later(Balances::share);

  /** How far proposals are carried out, where the city published figures. */
  public static final Codec<DeclaredBalance> BALANCE = later(Balances::balance);

  private Balances() {}

  private static Codec<DeclaredShare> share() {
    return object(DeclaredShare.class, "declared-share", "One share of a declared balance.")
        .of(
            req(
                "statuses",
                FollowUps.STATUS.list(),
                DeclaredShare::statuses,
                "What the share counts together."),
            opt("percent", Counts.PERCENT, DeclaredShare::percent, "As published."),
            opt("count", Counts.FROM_ZERO, DeclaredShare::count, "As published."),
            list(
                "reasons", FollowUps.REASON, DeclaredShare::reasons, "Why they were not retained."),
            DeclaredShare::new);
  }

  private static Codec<DeclaredBalance> balance() {
    return object(
            DeclaredBalance.class,
            "declared-balance",
            "How far an edition's proposals are carried out, as the city published it.")
        .of(
            req("edition", Ids.EDITION.reference(), DeclaredBalance::edition, "Whose proposals."),
            req(
                "date",
                Facts.PARTIAL_DATE,
                DeclaredBalance::date,
                "When these figures applied, as exactly as it is known."),
            req("total", Counts.FROM_ONE, DeclaredBalance::total, "Of how many proposals."),
            req("shares", SHARE.list(), DeclaredBalance::shares, "As published."),
            opt("note", Facts.TEXT, DeclaredBalance::note, "What there is to add."),
            list(
                "sources",
                Ids.SOURCE.reference(),
                DeclaredBalance::sources,
                "Where it was published."),
            DeclaredBalance::new);
  }
}
