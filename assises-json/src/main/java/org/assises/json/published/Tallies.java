package org.assises.json.published;

import static org.assises.json.codec.Members.members;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.Scalars.wholeNumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assises.balance.Balance;
import org.assises.balance.Outcome;
import org.assises.balance.Tally;
import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.Writing;
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

  private static final ObjectCodec<Share> SHARE = share();

  /** The balance of an edition on a day. */
  public static final ObjectCodec<Balance> BALANCE = balance();

  private Tallies() {}

  private static ObjectCodec<Share> share() {
    var members = members("share", "How many proposals have one of the four outcomes.");
    var outcome =
        members.req(
            "outcome", choice(Outcome.class), "The outcome of the proposals that are counted.");
    var count = members.req("count", COUNT, "The number of proposals.");
    var percent =
        members.req(
            "percent",
            wholeNumber(0, 100),
            "The percentage of all proposals. The four percentages add up to 100.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Share share, Writing out) {
        out.put(outcome, share.outcome()).put(count, share.count()).put(percent, share.percent());
      }
    };
  }

  private static ObjectCodec<Balance> balance() {
    var members = members("balance", "How far the proposals have been carried out on a day.");
    var day = members.req("day", Scalars.DATE, "The day for which the balance was computed.");
    var total = members.req("total", COUNT, "The number of all proposals.");
    var statuses = members.list("statuses", STATUS_COUNT, "The number of proposals by status.");
    var outcomes =
        members.list("outcomes", SHARE, "The number and the percentage of proposals by outcome.");
    var reasons =
        members.list(
            "reasons", REASON_COUNT, "The number of proposals that were not retained, by reason.");
    var byTheme =
        members.list("byTheme", part("theme", Ids.THEME.reference()), "The balance of each theme.");
    var byOrientation =
        members.list(
            "byOrientation",
            part("orientation", Ids.ORIENTATION.reference()),
            "The balance of each orientation.");
    var byAuthors =
        members.list(
            "byAuthors",
            part("authors", choice(Author.Group.class)),
            "The balance of each group of authors.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Balance balance, Writing out) {
        out.put(day, balance.day())
            .put(total, balance.overall().total())
            .put(statuses, entries(balance.overall().counts()))
            .put(outcomes, shares(balance.overall()))
            .put(reasons, entries(balance.reasons()))
            .put(byTheme, entries(balance.byTheme()))
            .put(byOrientation, entries(balance.byOrientation()))
            .put(byAuthors, entries(balance.byAuthors()));
      }
    };
  }

  private record Share(Outcome outcome, long count, int percent) {}

  private static List<Share> shares(Tally tally) {
    List<Share> shares = new ArrayList<>();
    for (Map.Entry<Outcome, Integer> share : tally.percentages().entrySet()) {
      shares.add(new Share(share.getKey(), tally.count(share.getKey()), share.getValue()));
    }
    return shares;
  }

  private static <K, V> List<Map.Entry<K, V>> entries(Map<K, V> map) {
    return List.copyOf(map.entrySet());
  }

  private static <K> ObjectCodec<Map.Entry<K, Long>> counted(
      String key, Codec<K> keys, String name) {
    var members = members(name, "A number of proposals.");
    var counted = members.req(key, keys, "The status or reason that is counted.");
    var count = members.req("count", COUNT, "The number of proposals.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Map.Entry<K, Long> entry, Writing out) {
        out.put(counted, entry.getKey()).put(count, entry.getValue());
      }
    };
  }

  private static <K> ObjectCodec<Map.Entry<K, Tally>> part(String key, Codec<K> keys) {
    var members =
        members("balance-by-" + key, "The balance of one theme, orientation or group of authors.");
    var counted =
        members.req(key, keys, "The theme, orientation or group of authors that is counted.");
    var total = members.req("total", COUNT, "The number of proposals.");
    var outcomes =
        members.list("outcomes", SHARE, "The number and the percentage of proposals by outcome.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Map.Entry<K, Tally> part, Writing out) {
        out.put(counted, part.getKey())
            .put(total, part.getValue().total())
            .put(outcomes, shares(part.getValue()));
      }
    };
  }
}
