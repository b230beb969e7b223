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

/** Codec for balances that were computed from the proposals; only written. */
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
                  req(
                      "outcome",
                      choice(Outcome.class),
                      Share::outcome,
                      "The outcome of the proposals that are counted."),
                  req("count", COUNT, Share::count, "The number of proposals."),
                  req(
                      "percent",
                      wholeNumber(0, 100),
                      Share::percent,
                      "The percentage of all proposals. The four percentages add up to 100.")));

  /** The balance of an edition on a day. */
  public static final ObjectCodec<Balance> BALANCE =
      object(Balance.class, "balance", "How far the proposals have been carried out on a day.")
          .written(
              List.of(
                  req(
                      "day",
                      Scalars.DATE,
                      Balance::day,
                      "The day for which the balance was computed."),
                  req(
                      "total",
                      COUNT,
                      balance -> balance.overall().total(),
                      "The number of all proposals."),
                  list(
                      "statuses",
                      STATUS_COUNT,
                      b -> statuses(b.overall()),
                      "The number of proposals by status."),
                  list(
                      "outcomes",
                      SHARE,
                      balance -> shares(balance.overall()),
                      "The number and the percentage of proposals by outcome."),
                  list(
                      "reasons",
                      REASON_COUNT,
                      balance -> entries(balance.reasons()),
                      "The number of proposals that were not retained, by reason."),
                  list(
                      "byTheme",
                      part("theme", Ids.THEME.reference()),
                      balance -> entries(balance.byTheme()),
                      "The balance of each theme."),
                  list(
                      "byOrientation",
                      part("orientation", Ids.ORIENTATION.reference()),
                      balance -> entries(balance.byOrientation()),
                      "The balance of each orientation."),
                  list(
                      "byAuthors",
                      part("authors", choice(Author.Group.class)),
                      balance -> entries(balance.byAuthors()),
                      "The balance of each group of authors.")));

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
            req(key, keys, Map.Entry::getKey, "The status or reason that is counted."),
            req("count", COUNT, Map.Entry::getValue, "The number of proposals."));
    return ObjectDeclaration.<Map.Entry<K, Long>>object(
            Map.Entry.class, name, "A number of proposals.")
        .written(members);
  }

  private static <K> ObjectCodec<Map.Entry<K, Tally>> part(String key, Codec<K> keys) {
    List<Member<Map.Entry<K, Tally>, ?>> members =
        List.of(
            req(
                key,
                keys,
                Map.Entry::getKey,
                "The theme, orientation or group of authors that is counted."),
            req("total", COUNT, part -> part.getValue().total(), "The number of proposals."),
            list(
                "outcomes",
                SHARE,
                part -> shares(part.getValue()),
                "The number and the percentage of proposals by outcome."));
    return ObjectDeclaration.<Map.Entry<K, Tally>>object(
            Map.Entry.class,
            "balance-by-" + key,
            "The balance of one theme, orientation or group of authors.")
        .written(members);
  }
}
