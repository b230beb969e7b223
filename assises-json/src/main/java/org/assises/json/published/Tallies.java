package org.assises.json.published;

import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.Scalars.wholeNumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assises.balance.Balance;
import org.assises.balance.Outcome;
import org.assises.balance.Tally;
import org.assises.json.codec.Codec;
import org.assises.json.codec.Member;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.ObjectDeclaration;
import org.assises.json.codec.Scalars;
import org.assises.json.document.FollowUps;
import org.assises.json.document.Ids;
import org.assises.model.Author;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;

/** Balances that were computed from the proposals: only written. */
public final class Tallies {
  private static final Codec<Long> COUNT = wholeNumber(0, Long.MAX_VALUE);

  private static final ObjectCodec<Map.Entry<FollowUpStatus, Long>> STATUS_COUNT =
      counted("status", FollowUps.STATUS, "status-count");

  private static final ObjectCodec<Map.Entry<FollowUp.Reason, Long>> REASON_COUNT =
      counted("reason", FollowUps.REASON, "reason-count");

  private static final ObjectCodec<Share> SHARE =
      object(Share.class, "share", "How many proposals have one of the four outcomes.")
          .written(
              List.of(
                  req("outcome", choice(Outcome.class), Share::outcome, "Which outcome."),
                  req("count", COUNT, Share::count, "How many proposals."),
                  req(
                      "percent",
                      wholeNumber(0, 100),
                      Share::percent,
                      "Of all; the four add up to 100.")));

  /** A balance. */
  public static final ObjectCodec<Balance> BALANCE =
      object(Balance.class, "balance", "How far the proposals are carried out on a day.")
          .written(
              List.of(
                  req("day", Scalars.DATE, Balance::day, "The day it was computed for."),
                  req("total", COUNT, balance -> balance.overall().total(), "All proposals."),
                  list("statuses", STATUS_COUNT, b -> statuses(b.overall()), "By status."),
                  list("outcomes", SHARE, balance -> shares(balance.overall()), "By outcome."),
                  list(
                      "reasons",
                      REASON_COUNT,
                      balance -> entries(balance.reasons()),
                      "Why proposals are not retained, where it was said."),
                  list(
                      "byTheme",
                      part("theme", Ids.THEME.reference()),
                      balance -> entries(balance.byTheme()),
                      "Under each theme."),
                  list(
                      "byOrientation",
                      part("orientation", Ids.ORIENTATION.reference()),
                      balance -> entries(balance.byOrientation()),
                      "Of each orientation."),
                  list(
                      "byAuthors",
                      part("authors", choice(Author.Group.class)),
                      balance -> entries(balance.byAuthors()),
                      "Of each group of authors.")));

  private Tallies() {}

  private record Share(Outcome outcome, long count, int percent) {}

  private static List<Share> shares(Tally tally) {
    List<Share> shares = new ArrayList<>();
    for (Map.Entry<Outcome, Integer> share : tally.percentages().entrySet()) {
      shares.add(new Share(share.getKey(), tally.count(share.getKey()), share.getValue()));
    }
    return shares;
  }

  private static List<Map.Entry<FollowUpStatus, Long>> statuses(Tally tally) {
    return entries(tally.counts());
  }

  private static <K, V> List<Map.Entry<K, V>> entries(Map<K, V> map) {
    return List.copyOf(map.entrySet());
  }

  private static <K> ObjectCodec<Map.Entry<K, Long>> counted(
      String key, Codec<K> keys, String name) {
    List<Member<Map.Entry<K, Long>, ?>> members =
        List.of(
            req(key, keys, Map.Entry::getKey, "Which."),
            req("count", COUNT, Map.Entry::getValue, "How many proposals."));
    return ObjectDeclaration.<Map.Entry<K, Long>>object(Map.Entry.class, name, "A count.")
        .written(members);
  }

  private static <K> ObjectCodec<Map.Entry<K, Tally>> part(String key, Codec<K> keys) {
    List<Member<Map.Entry<K, Tally>, ?>> members =
        List.of(
            req(key, keys, Map.Entry::getKey, "Which."),
            req("total", COUNT, part -> part.getValue().total(), "All proposals of these."),
            list("outcomes", SHARE, part -> shares(part.getValue()), "By outcome."));
    return ObjectDeclaration.<Map.Entry<K, Tally>>object(
            Map.Entry.class, "balance-by-" + key, "A part of the balance.")
        .written(members);
  }
}
