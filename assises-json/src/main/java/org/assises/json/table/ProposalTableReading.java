package org.assises.json.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assises.input.IdText;
import org.assises.input.ImportedProposals;
import org.assises.input.Provenance;
import org.assises.json.intake.Cell;
import org.assises.json.intake.FoldedName;
import org.assises.json.intake.Intake;
import org.assises.json.intake.Losses;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Id;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;

/** Reads a table into proposals. */
final class ProposalTableReading {
  private static final int MOST_LOCATIONS = 100;
  private static final Set<String> TOTALS =
      Set.of("total", "totaux", "total general", "sous-total", "somme", "totals", "sum");

  private final ProposalMapping mapping;
  private final Table table;
  private final Intake intake;
  private final Losses losses;
  private final MappedColumns columns;
  private final ProposalReading proposals;
  private final EditionChoice editions;
  private final Map<ProposalId, Proposal> read = new LinkedHashMap<>();
  private final Map<ProposalId, String> keys = new HashMap<>();
  private final Set<ProposalId> contradictory = new HashSet<>();

  ProposalTableReading(ProposalMapping mapping, Table table, EditionId edition) {
    this.mapping = mapping;
    this.table = table;
    this.intake = new Intake(mapping.options());
    this.losses = intake.losses();
    this.columns = new MappedColumns(table, mapping);
    this.proposals = new ProposalReading(mapping, columns, intake);
    this.editions = new EditionChoice(table, columns, mapping, edition);
  }

  ImportedProposals read() {
    losses.addAll(table.notes());
    for (Row row : table) {
      read(row);
    }
    columns.report(losses);
    if (editions.isIgnored()) {
      losses.column(columns.name(columns.of(ProposalColumn.EDITION).get(0)), "column-editions");
    }
    return ImportedProposals.builder()
        .sources(intake.options().source().stream().toList())
        .themes(intake.themes().made())
        .organizations(intake.organizations().made())
        .proposals(List.copyOf(read.values()))
        .provenances(provenances())
        .losses(losses.all())
        .build();
  }

  private Map<Id, Provenance> provenances() {
    Map<Id, Provenance> provenances = new HashMap<>();
    keys.forEach((id, key) -> provenances.put(id, Provenance.of(key)));
    return provenances;
  }

  private void read(Row row) {
    ProposalRow cells = new ProposalRow(row, columns, mapping.apostrophes(), losses);
    if (isLeftOut(row, cells)) {
      return;
    }
    columns.watch(row);
    Optional<EditionId> of = editions.of(cells);
    if (of.isEmpty()) {
      String column = columns.name(columns.of(ProposalColumn.EDITION).get(0));
      losses.counted(row.line(), column, "", "row-edition");
      return;
    }
    id(cells, of.get()).ifPresent(id -> read(id, of.get(), cells));
  }

  private boolean isLeftOut(Row row, ProposalRow cells) {
    if (row.isHidden()) {
      losses.counted(row.line(), "", "", "row-hidden");
    }
    if (row.isWiderThanHeader()) {
      losses.row(row.line(), "", "row-wide");
      return true;
    }
    return isFilteredOut(cells) || isTotal(cells);
  }

  private boolean isFilteredOut(ProposalRow cells) {
    for (ProposalMapping.RowFilter filter : mapping.filters()) {
      Optional<Integer> column = columns.find(filter.column());
      if (column.isPresent() && !accepts(filter, cells.cell(column.get()))) {
        losses.counted(cells.line(), columns.name(column.get()), "", "row-kind");
        return true;
      }
    }
    return false;
  }

  private static boolean accepts(ProposalMapping.RowFilter filter, Optional<Cell> cell) {
    return filter.words().contains(FoldedName.of(cell.map(Cell::text).orElse("")));
  }

  private boolean isTotal(ProposalRow cells) {
    boolean total =
        isTotal(cells.cell(ProposalColumn.ID)) || isTotal(cells.cell(ProposalColumn.TITLE));
    if (total) {
      losses.row(cells.line(), "", "row-total");
    }
    return total;
  }

  private static boolean isTotal(Optional<Cell> cell) {
    return cell.filter(present -> TOTALS.contains(FoldedName.of(present.text()))).isPresent();
  }

  private Optional<ProposalId> id(ProposalRow cells, EditionId edition) {
    String prefix = mapping.idPrefix(edition);
    if (columns.areIdsByLine()) {
      return IdText.of(prefix, "line-" + cells.line()).map(ProposalId::new);
    }
    List<Cell> parts = cells.cells(ProposalColumn.ID);
    if (parts.size() < columns.of(ProposalColumn.ID).size()) {
      losses.row(cells.line(), "", "row-no-id");
      return Optional.empty();
    }
    String key = String.join("-", parts.stream().map(cell -> shortened(cell.text())).toList());
    Optional<ProposalId> id = IdText.of(prefix, key).map(ProposalId::new);
    if (id.isEmpty()) {
      losses.report(parts.get(0), "row-bad-id");
    }
    id.ifPresent(made -> keys.putIfAbsent(made, key));
    return id.filter(made -> isOf(key, made, parts.get(0)));
  }

  private String shortened(String key) {
    String unquoted =
        key.length() > 2 && key.startsWith("\"") && key.endsWith("\"")
            ? key.substring(1, key.length() - 1)
            : key;
    int end = mapping.idEnd().map(unquoted::indexOf).orElse(-1);
    return end > 0 ? unquoted.substring(0, end) : unquoted;
  }

  /** Reports ids of the source that become equal in the characters of ids. */
  private boolean isOf(String key, ProposalId id, Cell cell) {
    boolean same = key.equals(keys.get(id));
    if (!same) {
      losses.report(cell, "row-like-id");
    }
    return same;
  }

  private void read(ProposalId id, EditionId edition, ProposalRow cells) {
    Proposal known = read.get(id);
    if (known != null && !mapping.sameIdMerged()) {
      losses.row(cells.line(), "", "row-same-id");
      return;
    }
    Optional<Proposal> proposal = proposals.read(id, edition, cells);
    proposal.ifPresent(more -> read.put(id, known == null ? more : merged(known, more, cells)));
  }

  /** Adds the places and themes of another row, and removes follow-ups that differ from its own. */
  private Proposal merged(Proposal known, Proposal more, ProposalRow cells) {
    losses.counted(cells.line(), "", "", "row-merged");
    Proposal.Builder merged =
        known.toBuilder()
            .locations(union(known.locations(), more.locations()).limit(MOST_LOCATIONS).toList())
            .themes(union(known.themes(), more.themes()).toList());
    if (!contradictory.contains(known.id()) && status(known).equals(status(more))) {
      return merged.build();
    }
    if (contradictory.add(known.id())) {
      losses.row(cells.line(), "", "row-contradiction");
    }
    return merged.followUps(List.of()).build();
  }

  private static <T> Stream<T> union(List<T> first, List<T> other) {
    return Stream.concat(first.stream(), other.stream()).distinct();
  }

  private static Optional<FollowUpStatus> status(Proposal proposal) {
    return proposal.followUps().stream().map(FollowUp::status).findFirst();
  }
}
