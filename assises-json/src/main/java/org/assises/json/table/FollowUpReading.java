package org.assises.json.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.json.intake.Cell;
import org.assises.json.intake.FoldedName;
import org.assises.json.intake.Intake;
import org.assises.json.intake.StatusMeaning;
import org.assises.json.intake.WrittenNumber;
import org.assises.model.CouncilDecision;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Organization;
import org.assises.model.PartialDate;
import org.assises.model.Text;

/** Reads the follow-ups of proposals from rows. */
final class FollowUpReading {
  private final StatusWords words;
  private final MappedColumns columns;
  private final Intake intake;

  FollowUpReading(StatusWords words, MappedColumns columns, Intake intake) {
    this.words = words;
    this.columns = columns;
    this.intake = intake;
  }

  Optional<FollowUp> of(ProposalRow row) {
    Optional<StatusMeaning> meaning = row.cell(ProposalColumn.STATUS).flatMap(this::meaning);
    Optional<FollowUpStatus> status = meaning.flatMap(StatusMeaning::status);
    if (status.isEmpty()) {
      tellWhatIsLost(row);
      return Optional.empty();
    }
    Optional<PartialDate> date = date(row, meaning.get());
    if (date.isEmpty()) {
      row.cell(ProposalColumn.STATUS)
          .ifPresent(cell -> intake.losses().counted(cell, "", "status-undated"));
      return Optional.empty();
    }
    return Optional.of(followUp(row, meaning.get(), date.get(), status.get()));
  }

  private Optional<StatusMeaning> meaning(Cell cell) {
    Optional<StatusMeaning> meaning = words.meaning(cell.text());
    if (meaning.isEmpty()) {
      count(cell, "status-unknown");
    } else if (meaning.get().partial()) {
      count(cell, "status-brackets");
    }
    return meaning;
  }

  private void count(Cell cell, String message) {
    intake.losses().counted(cell, FoldedName.of(cell.text()), message);
  }

  /** Reports values that cannot be used without a status. */
  private void tellWhatIsLost(ProposalRow row) {
    for (ProposalColumn says :
        List.of(ProposalColumn.PROGRESS, ProposalColumn.NOTE, ProposalColumn.DECISION)) {
      row.cell(says).ifPresent(cell -> row.report(cell, "status-missing"));
    }
  }

  private Optional<PartialDate> date(ProposalRow row, StatusMeaning meaning) {
    Optional<PartialDate> own =
        columns.find(meaning.since()).flatMap(row::cell).flatMap(cell -> date(row, cell));
    return own.or(() -> row.cell(ProposalColumn.FOLLOWED_UP_ON).flatMap(cell -> date(row, cell)))
        .or(() -> intake.options().asOf().map(PartialDate::of));
  }

  private Optional<PartialDate> date(ProposalRow row, Cell cell) {
    return row.read(cell, intake::date, "date").filter(date -> isNotAhead(row, cell, date));
  }

  /** Reports dates after the day of the table: a planned status does not apply yet. */
  private boolean isNotAhead(ProposalRow row, Cell cell, PartialDate date) {
    boolean ahead = intake.options().asOf().filter(day -> date.earliest().isAfter(day)).isPresent();
    if (ahead) {
      row.report(cell, "status-ahead");
    }
    return !ahead;
  }

  private FollowUp followUp(
      ProposalRow row, StatusMeaning meaning, PartialDate date, FollowUpStatus status) {
    return FollowUp.builder(date, status)
        .reason(meaning.reason())
        .progress(progress(row, status))
        .note(note(row, meaning))
        .responsible(
            row.cell(ProposalColumn.RESPONSIBLE)
                .flatMap(intake.organizations()::named)
                .map(Organization::id))
        .decision(row.read(ProposalColumn.DECISION, FollowUpReading::decision, "decision"))
        .build();
  }

  private Optional<Integer> progress(ProposalRow row, FollowUpStatus status) {
    Optional<Cell> cell = row.cell(ProposalColumn.PROGRESS);
    Optional<BigDecimal> percent =
        cell.flatMap(present -> row.read(present, WrittenNumber::parsePercent, "percent"));
    if (percent.isEmpty()) {
      return Optional.empty();
    }
    int rounded = WrittenNumber.rounded(percent.get());
    if (status == FollowUpStatus.IN_PROGRESS) {
      if (percent.get().compareTo(BigDecimal.valueOf(rounded)) != 0) {
        row.report(cell.get(), "status-rounded");
      }
      return Optional.of(rounded);
    }
    if (rounded != expected(status)) {
      row.report(cell.get(), "status-progress");
    }
    return Optional.empty();
  }

  private static int expected(FollowUpStatus status) {
    return switch (status) {
      case IMPLEMENTED, ALREADY_IN_PLACE -> 100;
      default -> 0;
    };
  }

  private Optional<Text> note(ProposalRow row, StatusMeaning meaning) {
    List<String> parts = new ArrayList<>();
    meaning.note().ifPresent(parts::add);
    row.cell(ProposalColumn.NOTE).flatMap(intake.texts()::plain).ifPresent(parts::add);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Text.of(intake.options().language(), String.join("\n", parts)));
  }

  private static Optional<CouncilDecision> decision(String id) {
    try {
      return Optional.of(new CouncilDecision(id, Optional.empty(), Optional.empty()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
