package org.assises.json.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assises.json.intake.CellText;
import org.assises.json.intake.FoldedName;
import org.assises.json.intake.Losses;
import org.assises.json.intake.NamedThings;
import org.assises.json.intake.WrittenDate;
import org.assises.json.intake.WrittenLink;
import org.assises.json.intake.WrittenNumber;
import org.assises.json.table.ProposalRow.Cell;
import org.assises.model.Author;
import org.assises.model.EditionId;
import org.assises.model.Name;
import org.assises.model.Origin;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.SessionId;
import org.assises.model.Source;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.assises.model.Visibility;

/** Reads proposals from rows. */
final class ProposalReading {
  private final ProposalMapping mapping;
  private final NamedThings<Theme> themes;
  private final FollowUpReading followUps;
  private final FactReading facts;
  private final CellText texts;
  private final Losses losses;

  ProposalReading(
      ProposalMapping mapping,
      NamedThings<Theme> themes,
      FollowUpReading followUps,
      CellText texts,
      Losses losses) {
    this.mapping = mapping;
    this.themes = themes;
    this.followUps = followUps;
    this.facts = new FactReading(mapping, texts);
    this.texts = texts;
    this.losses = losses;
  }

  /** {@return the proposal; empty if the row has no title} */
  Optional<Proposal> read(ProposalId id, EditionId edition, ProposalRow row) {
    texts.wasPersonal();
    Optional<Text> title =
        row.cell(ProposalColumn.TITLE)
            .flatMap(cell -> texts.title(cell.line(), cell.column(), cell.text()));
    if (title.isEmpty()) {
      losses.row(row.line(), "", "row-no-title");
      return Optional.empty();
    }
    Proposal.Builder proposal = Proposal.builder(id, edition, title.get());
    addTexts(row, proposal);
    addOrigin(row, proposal);
    proposal
        .costs(facts.costs(row))
        .locations(facts.location(row).map(List::of).orElse(List.of()))
        .followUps(followUps.of(row).map(List::of).orElse(List.of()))
        .sources(mapping.source().map(Source::id).map(List::of).orElse(List.of()));
    return Optional.of(
        proposal.visibility(texts.wasPersonal() ? Visibility.DRAFT : mapping.visibility()).build());
  }

  private void addTexts(ProposalRow row, Proposal.Builder proposal) {
    description(row).ifPresent(proposal::description);
    proposal.themes(List.copyOf(themes(row)));
    row.read(ProposalColumn.PAGE, WrittenLink::parse, "link").ifPresent(proposal::page);
    row.read(ProposalColumn.SUPPORTERS, WrittenNumber::parseCount, "count")
        .ifPresent(proposal::supporters);
    row.read(ProposalColumn.SUBMITTED_ON, text -> WrittenDate.parseDay(text, mapping.zone()), "day")
        .ifPresent(proposal::submittedOn);
  }

  private Optional<Text> description(ProposalRow row) {
    List<String> parts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Cell cell : row.cells(ProposalColumn.DESCRIPTION)) {
      texts
          .plain(cell.line(), cell.column(), cell.text())
          .filter(text -> !parts.contains(text))
          .ifPresent(
              text -> {
                parts.add(text);
                names.add(cell.column());
              });
    }
    return switch (parts.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(Text.of(mapping.language(), parts.get(0)));
      default -> Optional.of(Text.of(mapping.language(), underNames(parts, names)));
    };
  }

  private static String underNames(List<String> parts, List<String> names) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == 0 ? "" : "\n\n").append(names.get(i)).append('\n').append(parts.get(i));
    }
    return text.toString();
  }

  private Set<ThemeId> themes(ProposalRow row) {
    Set<ThemeId> found = new LinkedHashSet<>();
    for (Cell cell : row.cells(ProposalColumn.THEME)) {
      texts
          .title(cell.line(), cell.column(), cell.text())
          .map(name -> name.byLanguage().values().iterator().next())
          .flatMap(name -> themes.named(name, key -> otherSpelling(cell, key)))
          .ifPresent(theme -> found.add(theme.id()));
    }
    return found;
  }

  private void otherSpelling(Cell cell, String key) {
    losses.counted(cell.line(), cell.column(), key, "cell-spelling");
  }

  private void addOrigin(ProposalRow row, Proposal.Builder proposal) {
    origin(row).ifPresent(proposal::origin);
    author(row).ifPresent(proposal::author);
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
    losses.column(cell.get().column(), "column-session");
    return Optional.of(through.orElseGet(() -> new Origin.Through(Origin.Channel.WORKSHOPS)));
  }

  private Optional<Author> author(ProposalRow row) {
    Optional<Author> collective =
        row.cell(ProposalColumn.COLLECTIVE)
            .flatMap(cell -> texts.title(cell.line(), cell.column(), cell.text()))
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
