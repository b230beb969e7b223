package org.assises.json.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assises.json.intake.FoldedName;
import org.assises.json.intake.StatusMeaning;
import org.assises.model.FollowUp;

/** The words for statuses in a table. */
final class StatusWords {
  private static final Pattern IN_BRACKETS = Pattern.compile("([^(]*[^( ]) ?\\(([^()]*)\\)");
  private static final int LONGEST = 100;

  private final Map<String, StatusMeaning> words;
  private final Map<String, FollowUp.Reason> reasons;

  StatusWords(Map<String, StatusMeaning> words, Map<String, FollowUp.Reason> reasons) {
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
    return words.values().stream().map(StatusMeaning::since).distinct().toList();
  }

  /** {@return the meaning of a cell; empty if its word is unknown} */
  Optional<StatusMeaning> meaning(String cell) {
    if (cell.length() > LONGEST) {
      return Optional.empty();
    }
    String word = FoldedName.of(cell);
    StatusMeaning whole = words.get(word);
    return whole == null ? withReason(word) : Optional.of(whole);
  }

  /**
   * Reads a reason in brackets, as in "non retenu (hors compétence)". If only the word is known,
   * the result is partial.
   */
  private Optional<StatusMeaning> withReason(String word) {
    Matcher parts = IN_BRACKETS.matcher(word);
    StatusMeaning status = parts.matches() ? words.get(parts.group(1)) : null;
    if (status == null) {
      return Optional.empty();
    }
    FollowUp.Reason reason = reasons.get(parts.group(2).strip());
    return Optional.of(
        reason != null && status.isNotRetained() ? status.because(reason) : status.partly());
  }
}
