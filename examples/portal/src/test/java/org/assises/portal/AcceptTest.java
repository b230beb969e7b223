package org.assises.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcceptTest {
  private static final List<String> OFFERED =
      List.of("text/html; charset=utf-8", "text/calendar; charset=utf-8");

  @Test
  void aMissingAcceptHeaderSelectsTheDefaultFormat() {
    assertThat(Accept.parse(Optional.empty()).best(OFFERED)).contains(0);
  }

  @Test
  void aBrowserGetsThePage() {
    assertThat(best("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")).contains(0);
  }

  @Test
  void aCalendarAppGetsTheCalendar() {
    assertThat(best("text/calendar")).contains(1);
    assertThat(best("text/calendar, text/html;q=0.5")).contains(1);
  }

  @Test
  void theMostExactRangeDecides() {
    assertThat(best("text/*;q=0.3, text/calendar;q=0.7, */*;q=0.1")).contains(1);
    assertThat(best("text/html;q=0, */*")).contains(1);
  }

  @Test
  void anUnavailableFormatIsNotAcceptable() {
    assertThat(best("image/png")).isEmpty();
    assertThat(best("text/html;q=0")).isEmpty();
    assertThat(best("text/html;q=nonsense")).isEmpty();
  }

  private static Optional<Integer> best(String accept) {
    return Accept.parse(Optional.of(accept)).best(OFFERED);
  }
}
