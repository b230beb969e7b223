package org.assises.json.decidim;

import java.util.Map;
import java.util.Optional;
import org.assises.json.intake.FoldedName;
import org.assises.json.intake.LocalText;
import org.assises.json.intake.Losses;
import org.assises.json.intake.SourceRecord;
import org.assises.json.intake.WrittenDate;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.PartialDate;

/** Reads the city's answer to a proposal as a follow-up. */
final class AnswerReading {
  private static final Map<String, Optional<FollowUpStatus>> TOKENS =
      Map.of(
          "not answered", Optional.empty(),
          "0", Optional.empty(),
          "evaluating", Optional.of(FollowUpStatus.PENDING),
          "10", Optional.of(FollowUpStatus.PENDING),
          "accepted", Optional.of(FollowUpStatus.PENDING),
          "20", Optional.of(FollowUpStatus.PENDING),
          "rejected", Optional.of(FollowUpStatus.NOT_RETAINED),
          "-10", Optional.of(FollowUpStatus.NOT_RETAINED));

  private final DecidimOptions options;
  private final LocalText local;
  private final Losses losses;

  AnswerReading(DecidimOptions options, LocalText local, Losses losses) {
    this.options = options;
    this.local = local;
    this.losses = losses;
  }

  Optional<FollowUp> of(SourceRecord record) {
    Optional<FollowUpStatus> status = status(record);
    if (status.isEmpty()) {
      return Optional.empty();
    }
    boolean unpublished =
        record.has("state_published_at") && record.value("state_published_at").isEmpty();
    if (unpublished) {
      losses.row(record.line(), record.place("state"), "decidim-unanswered");
      return Optional.empty();
    }
    Optional<PartialDate> date =
        record
            .value("answered_at", "state_published_at")
            .flatMap(text -> WrittenDate.parse(text, options.zone()))
            .or(() -> options.asOf().map(PartialDate::of));
    if (date.isEmpty()) {
      losses.row(record.line(), record.place("state"), "decidim-undated");
      return Optional.empty();
    }
    FollowUp.Builder followUp = FollowUp.builder(date.get(), status.get());
    local.text(record, "answer").ifPresent(followUp::note);
    return Optional.of(followUp.build());
  }

  private Optional<FollowUpStatus> status(SourceRecord record) {
    Optional<String> token = record.value("state").map(FoldedName::of);
    if (token.isEmpty()) {
      return Optional.empty();
    }
    String word = token.get();
    if (options.words().containsKey(word)) {
      return options.words().getOrDefault(word, Optional.empty());
    }
    if (!TOKENS.containsKey(word)) {
      losses.counted(record.line(), record.place("state"), word, "decidim-token");
    } else if (word.equals("evaluating")) {
      losses.counted(record.line(), "state", "", "decidim-evaluating");
    }
    return TOKENS.getOrDefault(word, Optional.empty());
  }
}
