package org.assises.json.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.json.intake.Cell;
import org.assises.json.intake.Intake;
import org.assises.json.intake.WrittenNumber;
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

  private final Intake intake;

  FactReading(Intake intake) {
    this.intake = intake;
  }

  List<Cost> costs(ProposalRow row) {
    List<Cost> costs = new ArrayList<>();
    addCost(row, ProposalColumn.ESTIMATED_COST, Cost.Kind.ESTIMATED, costs);
    addCost(row, ProposalColumn.VOTED_COST, Cost.Kind.VOTED, costs);
    addCost(row, ProposalColumn.SPENT_COST, Cost.Kind.SPENT, costs);
    return costs;
  }

  private void addCost(ProposalRow row, ProposalColumn says, Cost.Kind kind, List<Cost> costs) {
    row.read(says, WrittenNumber::parseMoney, "money")
        .ifPresent(amount -> costs.add(new Cost(kind, attested(amount))));
  }

  private Attested<Money> attested(Money amount) {
    Attested<Money> fact = Attested.of(amount);
    return intake
        .options()
        .source()
        .map(source -> fact.withClaim(amount, source.id()))
        .orElse(fact);
  }

  List<Location> locations(ProposalRow row) {
    Optional<Area> area = area(row);
    Optional<Text> name = name(row);
    Optional<Coordinates> point = point(row);
    return area.isEmpty() && name.isEmpty() && point.isEmpty()
        ? List.of()
        : List.of(new Location(area, name, Optional.empty(), point));
  }

  private Optional<Area> area(ProposalRow row) {
    Optional<String> code = row.read(ProposalColumn.AREA_CODE, FactReading::code, "code");
    return row.cell(ProposalColumn.AREA)
        .flatMap(intake.texts()::title)
        .or(() -> code.map(text -> Text.of(intake.options().language(), text)))
        .map(name -> new Area(name, code));
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
    return cell.flatMap(intake.texts()::text);
  }

  private static Optional<Coordinates> point(ProposalRow row) {
    Optional<Double> latitude =
        row.read(ProposalColumn.LATITUDE, WrittenNumber::parseDegrees, DEGREES);
    Optional<Double> longitude =
        row.read(ProposalColumn.LONGITUDE, WrittenNumber::parseDegrees, DEGREES);
    Optional<Coordinates> point = WrittenNumber.point(latitude, longitude);
    if (point.isEmpty() && latitude.isPresent() && longitude.isPresent()) {
      row.cell(ProposalColumn.LATITUDE).ifPresent(cell -> row.report(cell, "cell-nowhere"));
    }
    return point;
  }
}
