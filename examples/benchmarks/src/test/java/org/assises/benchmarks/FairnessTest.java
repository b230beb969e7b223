package org.assises.benchmarks;

import org.assises.benchmarks.calendar.CalendarReaders;
import org.assises.benchmarks.calendar.CalendarWriters;
import org.assises.benchmarks.json.Feeds;
import org.junit.jupiter.api.Test;

/**
 * Checks that all compared libraries write and read the same facts. Each check throws at the first
 * difference.
 */
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
