package org.assises.ical.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assises.model.Mandate;
import org.assises.model.MandateId;
import org.assises.model.PartialDate;
import org.assises.model.SourceId;
import org.assises.model.Text;
import org.junit.jupiter.api.Test;

class SteadyDaysTest {
  private static final MandateId ID = new MandateId("m");
  private static final Mandate MANDATE = Mandate.of(ID, Text.of("fr", "maire"));
  private static final SourceId SOURCE = new SourceId("s");

  private static final List<Mandate> MANDATES =
      List.of(
          MANDATE,
          MANDATE.withSince(date("2021-02-03")),
          MANDATE.withSince(date("2021-02")).withAttestation(date("2021-04-01"), SOURCE),
          MANDATE.withPeriod(date("2020"), date("2021-03-15")),
          MANDATE.withPeriod(date("2021-21"), date("2021-23")),
          MANDATE
              .withAttestation(date("2021-05"), SOURCE)
              .withAttestation(date("2021-07-14"), SOURCE));

  @Test
  void allDaysHaveTheSameFunctions() {
    for (Mandate one : MANDATES) {
      for (Mandate other : MANDATES) {
        List<Mandate> functions = List.of(one, other);
        for (int day = 0; day < 500; day += 3) {
          assertSameHeld(functions, LocalDate.of(2020, 10, 1).plusDays(day));
        }
      }
    }
  }

  @Test
  void daysReachUpToTheNearestDates() {
    Mandate held = MANDATE.withPeriod(date("2020-07"), date("2026-03-29"));

    SteadyDays days = SteadyDays.around(LocalDate.of(2024, 11, 23), List.of(held));

    assertThat(days).isEqualTo(new SteadyDays(LocalDate.of(2020, 8, 1), LocalDate.of(2026, 3, 28)));
  }

  private static void assertSameHeld(List<Mandate> functions, LocalDate day) {
    SteadyDays days = SteadyDays.around(day, functions);

    assertThat(days.hold(day)).isTrue();
    for (LocalDate other = day.minusDays(200);
        other.isBefore(day.plusDays(200));
        other = other.plusDays(1)) {
      if (days.hold(other)) {
        assertThat(held(functions, other)).isEqualTo(held(functions, day));
      }
    }
  }

  private static List<Mandate.Held> held(List<Mandate> functions, LocalDate day) {
    return functions.stream().map(mandate -> mandate.heldOn(day)).toList();
  }

  private static PartialDate date(String written) {
    return PartialDate.parse(written);
  }
}
