package org.assises.json.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.json.intake.CellText;
import org.assises.json.intake.FoldedName;
import org.assises.json.intake.Losses;
import org.assises.json.intake.NamedThings;
import org.assises.json.intake.WrittenDate;
import org.assises.json.intake.WrittenNumber;
import org.assises.json.table.ProposalRow.Cell;
import org.assises.json.table.StatusWords.Meaning;
import org.assises.model.CouncilDecision;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.PartialDate;
import org.assises.model.Text;

/** Reads the follow-ups of proposals from rows. */
final class FollowUpReading {
  private final ProposalMapping mapping;
  private final MappedColumns columns;
  private final NamedThings<Organization> organizations;
  private final CellText texts;
  private final Losses losses;

  FollowUpReading(
      ProposalMapping mapping,
      MappedColumns columns,
      NamedThings<Organization> organizations,
      CellText texts,
      Losses losses) {
    this.mapping = mapping;
    this.columns = columns;
    this.organizations = organizations;
    this.texts = texts;
    this.losses = losses;
  }

  Optional<FollowUp> of(ProposalRow row) {
    Optional<Meaning> meaning = row.cell(ProposalColumn.STATUS).flatMap(this::meaning);
    Optional<FollowUpStatus> status = meaning.flatMap(Meaning::status);
    if (status.isEmpty()) {
      tellWhatIsLost(row);
      return Optional.empty();
    }
    Optional<PartialDate> date = date(row, meaning.get());
    if (date.isEmpty()) {
      tellUndated(row);
      return Optional.empty();
    }
    return Optional.of(followUp(row, meaning.get(), date.get(), status.get()));
  }

  private Optional<Meaning> meaning(Cell cell) {
    Optional<Meaning> meaning = mapping.words().meaning(cell.text());
    if (meaning.isEmpty()) {
      count(cell, "status-unknown");
    } else if (meaning.get().partial()) {
      count(cell, "status-brackets");
    }
    return meaning;
  }

  private void count(Cell cell, String message) {
    losses.counted(cell.line(), cell.column(), FoldedName.of(cell.text()), message);
  }

  /** Reports values that cannot be used without a status. */
  private void tellWhatIsLost(ProposalRow row) {
    for (ProposalColumn says :
        List.of(ProposalColumn.PROGRESS, ProposalColumn.NOTE, ProposalColumn.DECISION)) {
      row.cell(says).ifPresent(cell -> row.report(cell, "status-missing"));
    }
  }

  private void tellUndated(ProposalRow row) {
    row.cell(ProposalColumn.STATUS)
        .ifPresent(cell -> losses.counted(cell.line(), cell.column(), "", "status-undated"));
  }

  private Optional<PartialDate> date(ProposalRow row, Meaning meaning) {
    Optional<PartialDate> own =
        columns.find(meaning.since()).flatMap(row::cell).flatMap(cell -> date(row, cell));
    return own.or(() -> row.cell(ProposalColumn.FOLLOWED_UP_ON).flatMap(cell -> date(row, cell)))
        .or(() -> mapping.asOf().map(PartialDate::of));
  }

  private Optional<PartialDate> date(ProposalRow row, Cell cell) {
    return row.read(cell, text -> WrittenDate.parse(text, mapping.zone()), "date")
        .filter(date -> isNotAhead(row, cell, date));
  }

  /** Reports dates after the day of the table: a planned status does not apply yet. */
  private boolean isNotAhead(ProposalRow row, Cell cell, PartialDate date) {
    boolean ahead = mapping.asOf().filter(day -> date.earliest().isAfter(day)).isPresent();
    if (ahead) {
      row.report(cell, "status-ahead");
    }
    return !ahead;
  }

  private FollowUp followUp(
      ProposalRow row, Meaning meaning, PartialDate date, FollowUpStatus status) {
    FollowUp.Builder followUp = FollowUp.builder(date, status);
    meaning.reason().ifPresent(followUp::reason);
    progress(row, status).ifPresent(followUp::progress);
    note(row, meaning).ifPresent(followUp::note);
    responsible(row).ifPresent(followUp::responsible);
    row.cell(ProposalColumn.DECISION)
        .flatMap(cell -> decision(row, cell))
        .ifPresent(followUp::decision);
    return followUp.build();
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

  private Optional<Text> note(ProposalRow row, Meaning meaning) {
    List<String> parts = new ArrayList<>();
    meaning.note().ifPresent(parts::add);
    row.cell(ProposalColumn.NOTE)
        .flatMap(cell -> texts.plain(cell.line(), cell.column(), cell.text()))
        .ifPresent(parts::add);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Text.of(mapping.language(), String.join("\n", parts)));
  }

  private Optional<OrganizationId> responsible(ProposalRow row) {
    Optional<Cell> cell = row.cell(ProposalColumn.RESPONSIBLE);
    return cell.flatMap(present -> texts.title(present.line(), present.column(), present.text()))
        .map(name -> name.byLanguage().values().iterator().next())
        .flatMap(name -> organizations.named(name, key -> otherSpelling(cell.get(), key)))
        .map(Organization::id);
  }

  private void otherSpelling(Cell cell, String key) {
    losses.counted(cell.line(), cell.column(), key, "cell-spelling");
  }

  private static Optional<CouncilDecision> decision(ProposalRow row, Cell cell) {
    try {
      return Optional.of(new CouncilDecision(cell.text(), Optional.empty(), Optional.empty()));
    } catch (IllegalArgumentException e) {
      row.expected(cell, "decision");
      return Optional.empty();
    }
  }
}
