package org.assises.ical.zone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
public record SteadyDays(LocalDate first, LocalDate last) {
  /**
   * {@return the days around a day up to the nearest of the functions' dates; at least that day}
   */
  public static SteadyDays around(LocalDate day, List<Mandate> functions) {
    SteadyDays days = new SteadyDays(LocalDate.MIN, LocalDate.MAX);
    for (Mandate function : functions) {
      days = days.around(day, function.since()).around(day, function.until());
      for (Claim<PartialDate> claim : function.attestations()) {
        days = days.around(day, claim.value());
      }
    }
    return days;
  }

  public boolean hold(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  private SteadyDays around(LocalDate day, Optional<PartialDate> date) {
    return date.isPresent() ? around(day, date.get()) : this;
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
