package org.assises.benchmarks;

import org.assises.benchmarks.calendar.CalendarReaders;
import org.assises.benchmarks.calendar.CalendarWriters;
import org.assises.benchmarks.json.Feeds;
import org.junit.jupiter.api.Test;

/** What is compared says the same; each of these throws at the first fact that differs. */
class FairnessTest {
  @Test
  void allWriteTheSameCalendar() throws Exception {
    CalendarWriters.requireSame();
  }

  @Test
  void allReadTheSameCalendar() throws Exception {
    CalendarReaders.requireSame();
  }

  @Test
  void allWriteAndReadTheSameProposals() throws Exception {
    Feeds.requireSame();
  }
}
