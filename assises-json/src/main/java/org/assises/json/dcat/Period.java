package org.assises.json.dcat;

import java.util.List;
import java.util.Optional;
import org.assises.json.support.FeedOutput;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.PartialDate;

/** The time that a series covers, from its first edition to its last, both as exactly as known. */
record Period(PartialDate start, PartialDate end) {

  /** {@return the period; empty where there is no edition} */
  static Optional<Period> of(List<Edition> editions) {
    Optional<PartialDate> first =
        editions.stream().map(edition -> edition.startDate().value()).min(PartialDate::compareTo);
    Optional<PartialDate> last = editions.stream().map(Period::end).max(PartialDate::compareTo);
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

  private static void write(String name, PartialDate date, FeedOutput json) {
    json.object(
        name,
        () -> {
          json.member("@type", type(date));
          json.member("@value", text(date));
        });
  }

  private static String type(PartialDate date) {
    return switch (date.precision()) {
      case DAY -> "xsd:date";
      case MONTH -> "xsd:gYearMonth";
      case SEASON, YEAR -> "xsd:gYear";
    };
  }

  private static String text(PartialDate date) {
    return date.precision() == PartialDate.Precision.SEASON
        ? date.toString().substring(0, 4)
        : date.toString();
  }
}
