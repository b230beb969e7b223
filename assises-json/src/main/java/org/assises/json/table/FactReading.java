package org.assises.json.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.json.intake.CellText;
import org.assises.json.intake.WrittenNumber;
import org.assises.json.table.ProposalRow.Cell;
import org.assises.model.Area;
import org.assises.model.Attested;
import org.assises.model.Coordinates;
import org.assises.model.Cost;
import org.assises.model.Location;
import org.assises.model.Money;
import org.assises.model.Text;

/** Reads the costs and the locations of proposals from rows. */
final class FactReading {
  private static final String DEGREES = "degrees";
  private static final String STRUCTURE_STARTS = "[{";

  private final ProposalMapping mapping;
  private final CellText texts;

  FactReading(ProposalMapping mapping, CellText texts) {
    this.mapping = mapping;
    this.texts = texts;
  }

  List<Cost> costs(ProposalRow row) {
    List<Cost> costs = new ArrayList<>();
    addCost(row, ProposalColumn.ESTIMATED_COST, Cost.Kind.ESTIMATED, costs);
    addCost(row, ProposalColumn.VOTED_COST, Cost.Kind.VOTED, costs);
    addCost(row, ProposalColumn.SPENT_COST, Cost.Kind.SPENT, costs);
    return costs;
  }

  private void addCost(ProposalRow row, ProposalColumn says, Cost.Kind kind, List<Cost> costs) {
    row.read(says, FactReading::money, "money")
        .ifPresent(amount -> costs.add(new Cost(kind, attested(amount))));
  }

  private static Optional<Money> money(String text) {
    try {
      return WrittenNumber.parseMoney(text).map(Money::euros);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Attested<Money> attested(Money amount) {
    Attested<Money> fact = Attested.of(amount);
    return mapping.source().map(source -> fact.withClaim(amount, source.id())).orElse(fact);
  }

  Optional<Location> location(ProposalRow row) {
    Optional<Area> area = area(row);
    Optional<Text> name = name(row);
    Optional<Coordinates> point = point(row);
    return area.isEmpty() && name.isEmpty() && point.isEmpty()
        ? Optional.empty()
        : Optional.of(new Location(area, name, Optional.empty(), point));
  }

  private Optional<Area> area(ProposalRow row) {
    Optional<String> code = row.read(ProposalColumn.AREA_CODE, FactReading::code, "code");
    Optional<Text> name =
        row.cell(ProposalColumn.AREA)
            .flatMap(cell -> texts.title(cell.line(), cell.column(), cell.text()))
            .or(() -> code.map(text -> Text.of(mapping.language(), text)));
    return name.map(text -> new Area(text, code));
  }

  private static Optional<String> code(String text) {
    return text.length() <= 64 && text.chars().noneMatch(Character::isISOControl)
        ? Optional.of(text)
        : Optional.empty();
  }

  /** Refuses structures such as JSON, which some platforms export in place of an address. */
  private Optional<Text> name(ProposalRow row) {
    Optional<Cell> cell = row.cell(ProposalColumn.PLACE);
    if (cell.isPresent() && STRUCTURE_STARTS.indexOf(cell.get().text().charAt(0)) >= 0) {
      row.report(cell.get(), "cell-structure");
      return Optional.empty();
    }
    return cell.flatMap(present -> texts.text(present.line(), present.column(), present.text()));
  }

  private static Optional<Coordinates> point(ProposalRow row) {
    Optional<Double> latitude =
        row.read(ProposalColumn.LATITUDE, WrittenNumber::parseDegrees, DEGREES);
    Optional<Double> longitude =
        row.read(ProposalColumn.LONGITUDE, WrittenNumber::parseDegrees, DEGREES);
    if (latitude.isEmpty() || longitude.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Coordinates(latitude.get(), longitude.get()));
    } catch (IllegalArgumentException e) {
      row.cell(ProposalColumn.LATITUDE).ifPresent(cell -> row.report(cell, "cell-nowhere"));
      return Optional.empty();
    }
  }
}
