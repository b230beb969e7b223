package org.assises.ical.zone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assises.model.Claim;
import org.assises.model.Mandate;
import org.assises.model.PartialDate;

/**
 * Consecutive days on which a person holds the same functions ({@link Mandate#heldOn}). The answer
 * can only change at a recorded date of one of the functions.
 *
 * @param first the first day
 * @param last the last day, inclusive
 */
public record SteadyDays(LocalDate first, LocalDate last) {
  /**
   * {@return the days around a day, up to the nearest dates of the functions; at least that day}
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
