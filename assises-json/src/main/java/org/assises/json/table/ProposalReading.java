package org.assises.json.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.json.intake.Cell;
import org.assises.json.intake.FoldedName;
import org.assises.json.intake.Intake;
import org.assises.json.intake.WrittenLink;
import org.assises.json.intake.WrittenNumber;
import org.assises.model.Author;
import org.assises.model.EditionId;
import org.assises.model.Name;
import org.assises.model.Origin;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.SessionId;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.assises.model.Visibility;

/** Reads proposals from rows. */
final class ProposalReading {
  private final ProposalMapping mapping;
  private final Intake intake;
  private final FactReading facts;
  private final FollowUpReading followUps;

  ProposalReading(ProposalMapping mapping, MappedColumns columns, Intake intake) {
    this.mapping = mapping;
    this.intake = intake;
    this.facts = new FactReading(intake);
    this.followUps = new FollowUpReading(mapping.words(), columns, intake);
  }

  /** {@return the proposal; empty if the row has no title} */
  Optional<Proposal> read(ProposalId id, EditionId edition, ProposalRow row) {
    intake.texts().wasPersonal();
    Optional<Text> title = row.cell(ProposalColumn.TITLE).flatMap(intake.texts()::title);
    if (title.isEmpty()) {
      intake.losses().row(row.line(), "", "row-no-title");
    }
    return title.map(text -> proposal(id, edition, text, row));
  }

  private Proposal proposal(ProposalId id, EditionId edition, Text title, ProposalRow row) {
    Proposal.Builder proposal =
        Proposal.builder(id, edition, title)
            .description(description(row))
            .themes(themes(row))
            .page(row.read(ProposalColumn.PAGE, WrittenLink::parse, "link"))
            .supporters(row.read(ProposalColumn.SUPPORTERS, WrittenNumber::parseCount, "count"))
            .submittedOn(row.read(ProposalColumn.SUBMITTED_ON, intake::day, "day"))
            .origin(origin(row))
            .author(author(row))
            .costs(facts.costs(row))
            .locations(facts.locations(row))
            .followUps(followUps.of(row).stream().toList())
            .sources(intake.sources());
    return proposal.visibility(intake.visibility(Visibility.DRAFT)).build();
  }

  private Optional<Text> description(ProposalRow row) {
    List<String> parts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Cell cell : row.cells(ProposalColumn.DESCRIPTION)) {
      Optional<String> part = intake.texts().plain(cell).filter(text -> !parts.contains(text));
      if (part.isPresent()) {
        parts.add(part.get());
        names.add(cell.place());
      }
    }
    String text = parts.size() == 1 ? parts.get(0) : underNames(parts, names);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Text.of(intake.options().language(), text));
  }

  private static String underNames(List<String> parts, List<String> names) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == 0 ? "" : "\n\n").append(names.get(i)).append('\n').append(parts.get(i));
    }
    return text.toString();
  }

  private List<ThemeId> themes(ProposalRow row) {
    return row.cells(ProposalColumn.THEME).stream()
        .flatMap(cell -> intake.themes().named(cell).stream())
        .map(Theme::id)
        .distinct()
        .toList();
  }

  private Optional<Origin> origin(ProposalRow row) {
    Optional<Origin> through = mapping.channel().map(Origin.Through::new);
    Optional<Cell> cell = row.cell(ProposalColumn.SESSION);
    if (cell.isEmpty()) {
      return through;
    }
    SessionId session = mapping.sessions().get(FoldedName.of(cell.get().text()));
    if (session != null) {
      return Optional.of(new Origin.InSession(session));
    }
    intake.losses().column(cell.get().place(), "column-session");
    return Optional.of(through.orElseGet(() -> new Origin.Through(Origin.Channel.WORKSHOPS)));
  }

  private Optional<Author> author(ProposalRow row) {
    Optional<Author> collective =
        row.cell(ProposalColumn.COLLECTIVE)
            .flatMap(intake.texts()::title)
            .map(title -> new Author.Collective(title, Optional.empty()));
    return collective.or(() -> row.read(ProposalColumn.PERSON, ProposalReading::person, "name"));
  }

  private static Optional<Author> person(String name) {
    try {
      return Optional.of(
          new Author.Inhabitant(Optional.of(new Name(name, Optional.empty())), Optional.empty()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
