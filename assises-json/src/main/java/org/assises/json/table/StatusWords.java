package org.assises.json.table;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assises.json.intake.FoldedName;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;

/** The words for statuses in a table. */
final class StatusWords {
  private static final Pattern IN_BRACKETS = Pattern.compile("([^(]*[^( ]) ?\\(([^()]*)\\)");
  private static final int LONGEST = 100;

  private final Map<String, Meaning> words;
  private final Map<String, FollowUp.Reason> reasons;

  /**
   * The meaning of a word.
   *
   * @param status the status; empty if the word gives no follow-up
   * @param reason the reason why the proposal is not retained; empty if not stated
   * @param note what the word adds to the status, such as the stage of works; empty if nothing
   * @param since the names of the column with the date of this status, which precedes the general
   *     one; empty if there is none
   * @param partial whether the cell has more text that is not understood
   */
  record Meaning(
      Optional<FollowUpStatus> status,
      Optional<FollowUp.Reason> reason,
      Optional<String> note,
      List<String> since,
      boolean partial) {
    static final Meaning NO_FOLLOW_UP =
        new Meaning(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false);

    static Meaning of(FollowUpStatus status) {
      return new Meaning(Optional.of(status), Optional.empty(), Optional.empty(), List.of(), false);
    }

    Meaning partly() {
      return new Meaning(status, reason, note, since, true);
    }

    boolean isNotRetained() {
      return status.filter(FollowUpStatus.NOT_RETAINED::equals).isPresent();
    }

    Meaning because(FollowUp.Reason reason) {
      return new Meaning(
          status, Optional.of(requireNonNull(reason, "reason")), note, since, partial);
    }

    Meaning noted(String note) {
      return new Meaning(status, reason, Optional.of(note), since, partial);
    }

    Meaning since(String... names) {
      return new Meaning(status, reason, note, List.of(names), partial);
    }
  }

  StatusWords(Map<String, Meaning> words, Map<String, FollowUp.Reason> reasons) {
    this.words = folded(words);
    this.reasons = folded(reasons);
  }

  private static <V> Map<String, V> folded(Map<String, V> words) {
    Map<String, V> folded = new HashMap<>();
    words.forEach((word, value) -> folded.put(FoldedName.of(word), value));
    return Map.copyOf(folded);
  }

  /** {@return the names of the columns with the dates of single words, for each word} */
  List<List<String>> dateColumns() {
    return words.values().stream().map(Meaning::since).distinct().toList();
  }

  /** {@return the meaning of a cell; empty if its word is unknown} */
  Optional<Meaning> meaning(String cell) {
    if (cell.length() > LONGEST) {
      return Optional.empty();
    }
    String word = FoldedName.of(cell);
    Meaning whole = words.get(word);
    return whole == null ? withReason(word) : Optional.of(whole);
  }

  /**
   * Reads a reason in brackets, as in "non retenu (hors compétence)". If only the word is known,
   * the result is partial.
   */
  private Optional<Meaning> withReason(String word) {
    Matcher parts = IN_BRACKETS.matcher(word);
    Meaning status = parts.matches() ? words.get(parts.group(1)) : null;
    if (status == null) {
      return Optional.empty();
    }
    FollowUp.Reason reason = reasons.get(parts.group(2).strip());
    return Optional.of(
        reason != null && status.isNotRetained() ? status.because(reason) : status.partly());
  }
}
