package org.assises.ical;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.assises.model.Claim;
import org.assises.model.Mandate;
import org.assises.model.PartialDate;

/**
 * Days in a row on which the same functions are held as far as is known ({@link Mandate#heldOn}):
 * what is known of functions changes at the dates that are known of them.
 *
 * @param first the first of the days
 * @param last the last of them, inclusive
 */
record SteadyDays(LocalDate first, LocalDate last) {
  /**
   * {@return the days around a day up to the nearest of the functions' dates; at least that day}
   */
  static SteadyDays around(LocalDate day, Stream<Mandate> functions) {
    SteadyDays days = new SteadyDays(LocalDate.MIN, LocalDate.MAX);
    for (PartialDate date : functions.flatMap(SteadyDays::dates).toList()) {
      days = days.around(day, date);
    }
    return days;
  }

  boolean hold(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  private static Stream<PartialDate> dates(Mandate mandate) {
    return Stream.of(
            mandate.from().stream(),
            mandate.until().stream(),
            mandate.attestedOn().stream().map(Claim::value))
        .flatMap(dates -> dates);
  }

  private SteadyDays around(LocalDate day, PartialDate date) {
    if (day.isBefore(date.earliest())) {
      LocalDate before = date.earliest().minusDays(1);
      return before.isBefore(last) ? new SteadyDays(first, before) : this;
    }
    if (day.isAfter(date.latest())) {
      LocalDate after = date.latest().plusDays(1);
      return after.isAfter(first) ? new SteadyDays(after, last) : this;
    }
    return new SteadyDays(day, day);
  }
}
