package org.assises.json.decidim;

import java.util.Map;
import java.util.Optional;
import org.assises.json.intake.Cell;
import org.assises.json.intake.FoldedName;
import org.assises.json.intake.Intake;
import org.assises.json.intake.LocalText;
import org.assises.json.intake.SourceRecord;
import org.assises.json.intake.StatusMeaning;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.PartialDate;

/** Reads the city's answer to a proposal as a follow-up. */
final class AnswerReading {
  private static final Map<String, StatusMeaning> TOKENS =
      Map.of(
          "not answered", StatusMeaning.NO_FOLLOW_UP,
          "0", StatusMeaning.NO_FOLLOW_UP,
          "evaluating", StatusMeaning.of(FollowUpStatus.PENDING),
          "10", StatusMeaning.of(FollowUpStatus.PENDING),
          "accepted", StatusMeaning.of(FollowUpStatus.PENDING),
          "20", StatusMeaning.of(FollowUpStatus.PENDING),
          "rejected", StatusMeaning.of(FollowUpStatus.NOT_RETAINED),
          "-10", StatusMeaning.of(FollowUpStatus.NOT_RETAINED));

  private final Map<String, StatusMeaning> words;
  private final Intake intake;
  private final LocalText local;

  /**
   * @param words the meanings of the city's own states, by their folded tokens
   */
  AnswerReading(Map<String, StatusMeaning> words, Intake intake, LocalText local) {
    this.words = words;
    this.intake = intake;
    this.local = local;
  }

  Optional<FollowUp> of(SourceRecord record) {
    Optional<StatusMeaning> meaning =
        record.cell("state").map(this::meaning).filter(known -> known.status().isPresent());
    if (meaning.isEmpty()) {
      return Optional.empty();
    }
    if (record.isBlank("state_published_at")) {
      record.report("state", "decidim-unanswered");
      return Optional.empty();
    }
    Optional<PartialDate> date =
        record
            .value("answered_at", "state_published_at")
            .flatMap(intake::date)
            .or(() -> intake.options().asOf().map(PartialDate::of));
    if (date.isEmpty()) {
      record.report("state", "decidim-undated");
    }
    return date.map(
        day ->
            FollowUp.builder(day, meaning.get().status().get())
                .reason(meaning.get().reason())
                .note(local.text(record, "answer"))
                .build());
  }

  private StatusMeaning meaning(Cell state) {
    String word = FoldedName.of(state.text());
    StatusMeaning own = words.get(word);
    if (own != null) {
      return own;
    }
    if (!TOKENS.containsKey(word)) {
      intake.losses().counted(state, word, "decidim-token");
    } else if (word.equals("evaluating")) {
      intake.losses().counted(state.line(), "state", "", "decidim-evaluating");
    }
    return TOKENS.getOrDefault(word, StatusMeaning.NO_FOLLOW_UP);
  }
}
