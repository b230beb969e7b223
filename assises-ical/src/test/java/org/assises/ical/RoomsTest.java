package org.assises.ical;

import java.util.List;
import org.assises.testing.Rooms;

class RoomsTest extends Rooms {
  RoomsTest() {
    super(
        List.of(
            "org.assises.ical.line",
            "org.assises.ical.zone",
            "org.assises.ical.words",
            "org.assises.ical.write",
            "org.assises.ical.read",
            "org.assises.ical"),
        OF_THE_MODEL);
  }
}
