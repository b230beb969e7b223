package org.assises.aggregator.write;

import jakarta.json.stream.JsonGenerator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.assises.balance.Tally;
import org.assises.model.FollowUpStatus;
import org.assises.wording.Codes;

/** The balance of all proposals, by département and year. */
final class NationalBalance {
  private final Map<String, Map<Integer, Tally>> tallies = new TreeMap<>();
  private final Map<Cell, Long> cells = new HashMap<>();

  /** A count in the balance. */
  private record Cell(String departement, int year, FollowUpStatus status) {}

  /** Adds a line of a part, such as {@code 29,2024,implemented,-1}. */
  void add(String line) {
    String[] values = line.split(",", -1);
    Cell cell = new Cell(values[0], Integer.parseInt(values[1]), status(values[2]));
    cells.merge(cell, Long.parseLong(values[3]), Math::addExact);
  }

  private static FollowUpStatus status(String tag) {
    for (FollowUpStatus status : FollowUpStatus.values()) {
      if (Codes.of(status).equals(tag)) {
        return status;
      }
    }
    throw new IllegalArgumentException("a count has an unknown status");
  }

  /** Computes the tallies of all added counts. */
  NationalBalance sum() {
    tallies.clear();
    cells.forEach(
        (cell, count) -> {
          if (count != 0) {
            tallies
                .computeIfAbsent(cell.departement(), any -> new TreeMap<>())
                .merge(cell.year(), new Tally(Map.of(cell.status(), count)), Tally::plus);
          }
        });
    return this;
  }

  Tally overall() {
    return tallies.values().stream().map(NationalBalance::sum).reduce(Tally.none(), Tally::plus);
  }

  /** {@return the tally of each year, earliest first} */
  Map<Integer, Tally> byYear() {
    Map<Integer, Tally> years = new TreeMap<>();
    for (Map<Integer, Tally> departement : tallies.values()) {
      departement.forEach((year, tally) -> years.merge(year, tally, Tally::plus));
    }
    return years;
  }

  private static Tally sum(Map<Integer, Tally> years) {
    return years.values().stream().reduce(Tally.none(), Tally::plus);
  }

  void write(JsonGenerator json, LocalDate asOf) {
    json.writeStartObject().write("format", "assises-national-balance").write("version", "1.0");
    json.write("asOf", asOf.toString());
    write(json, overall());
    json.writeStartArray("editionYears");
    byYear().forEach((year, tally) -> write(json, year, tally));
    json.writeEnd().writeStartArray("departements");
    tallies.forEach(
        (code, years) -> {
          json.writeStartObject().write("departement", code);
          write(json, sum(years));
          json.writeStartArray("editionYears");
          years.forEach((year, tally) -> write(json, year, tally));
          json.writeEnd().writeEnd();
        });
    json.writeEnd().writeEnd();
  }

  private static void write(JsonGenerator json, int year, Tally tally) {
    json.writeStartObject().write("year", year);
    write(json, tally);
    json.writeEnd();
  }

  private static void write(JsonGenerator json, Tally tally) {
    json.write("total", tally.total()).writeStartObject("statuses");
    tally.counts().forEach((status, count) -> json.write(Codes.of(status), count));
    json.writeEnd().writeStartArray("outcomes");
    tally
        .percentages()
        .forEach(
            (outcome, percent) ->
                json.writeStartObject()
                    .write("outcome", Codes.of(outcome))
                    .write("count", tally.count(outcome))
                    .write("percent", percent)
                    .writeEnd());
    json.writeEnd();
  }
}
