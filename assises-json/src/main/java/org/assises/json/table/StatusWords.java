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

/** The words by which a table says what became of proposals. */
final class StatusWords {
  private static final Pattern IN_BRACKETS = Pattern.compile("([^(]*[^( ]) ?\\(([^()]*)\\)");
  private static final int LONGEST = 100;

  private final Map<String, Meaning> words;
  private final Map<String, FollowUp.Reason> reasons;

  /**
   * What a word says.
   *
   * @param status empty where the word says that nothing has become of the proposal
   * @param reason why it is not retained; empty where the word does not say
   * @param note what the word says beyond the status, such as the stage of works; empty for nothing
   * @param since a column that says since when, before those that hold for every word
   * @param partial whether the cell says more, which is not understood
   */
  record Meaning(
      Optional<FollowUpStatus> status,
      Optional<FollowUp.Reason> reason,
      Optional<String> note,
      Optional<String> since,
      boolean partial) {
    static final Meaning NO_FOLLOW_UP =
        new Meaning(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    static Meaning of(FollowUpStatus status) {
      return new Meaning(
          Optional.of(status), Optional.empty(), Optional.empty(), Optional.empty(), false);
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

    Meaning since(String column) {
      return new Meaning(status, reason, note, Optional.of(column), partial);
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

  /** {@return the columns that say since when, for single words} */
  List<String> dateColumns() {
    return words.values().stream().flatMap(word -> word.since().stream()).distinct().toList();
  }

  /** {@return what a cell says; empty where the word is not known} */
  Optional<Meaning> meaning(String cell) {
    if (cell.length() > LONGEST) {
      return Optional.empty();
    }
    String word = FoldedName.of(cell);
    Meaning whole = words.get(word);
    return whole == null ? withReason(word) : Optional.of(whole);
  }

  /**
   * Such as "non retenu (hors compétence)"; where the word is known and what is in brackets is not,
   * the word alone.
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
