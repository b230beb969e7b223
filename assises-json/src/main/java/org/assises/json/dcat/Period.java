package org.assises.json.dcat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assises.json.support.FeedOutput;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.PartialDate;

/**
 * The days that a series covers: from the earliest possible first day to the latest possible last
 * day of its editions. Readers accept days only, so months and years are given as days.
 */
record Period(LocalDate start, LocalDate end) {

  /** Returns the period; empty if there is no edition. */
  static Optional<Period> of(List<Edition> editions) {
    Optional<LocalDate> first =
        editions.stream()
            .map(edition -> edition.startDate().value().earliest())
            .min(LocalDate::compareTo);
    Optional<LocalDate> last =
        editions.stream().map(edition -> end(edition).latest()).max(LocalDate::compareTo);
    return first.flatMap(start -> last.map(end -> new Period(start, end)));
  }

  private static PartialDate end(Edition edition) {
    return edition.endDate().map(Attested::value).orElse(edition.startDate().value());
  }

  void write(FeedOutput json) {
    json.object(
        "temporal",
        () -> {
          json.member("@type", "dct:PeriodOfTime");
          write("startDate", start, json);
          write("endDate", end, json);
        });
  }

  private static void write(String name, LocalDate day, FeedOutput json) {
    json.object(
        name,
        () -> {
          json.member("@type", "xsd:date");
          json.member("@value", day.toString());
        });
  }
}
