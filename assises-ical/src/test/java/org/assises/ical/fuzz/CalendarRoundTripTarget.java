package org.assises.ical.fuzz;

import java.io.IOException;
import java.util.Optional;
import org.assises.publication.Publication;
import org.assises.testing.HostileAssises;

/** Writes assises with arbitrary texts: the calendar is well-formed, and its sessions read back. */
public final class CalendarRoundTripTarget {
  private CalendarRoundTripTarget() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    Optional<Publication> publication = HostileAssises.publication(input);
    if (publication.isPresent()) {
      WrittenCalendar.check(publication.get());
    }
  }
}
