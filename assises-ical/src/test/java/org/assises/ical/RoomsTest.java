package org.assises.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.assises.testing.Rooms;
import org.junit.jupiter.api.Test;

/** The packages of this module are a tower: each uses only those below it. */
class RoomsTest {
  private static final List<String> TOWER =
      List.of(
          "org.assises.ical.line",
          "org.assises.ical.zone",
          "org.assises.ical.words",
          "org.assises.ical.write",
          "org.assises.ical.read",
          "org.assises.ical");

  @Test
  void noPackageUsesOneAboveIt() throws IOException {
    assertThat(
            Rooms.faults(
                TOWER,
                List.of(
                    "org.assises.wording",
                    "org.assises.model",
                    "org.assises.input",
                    "org.assises.screening",
                    "org.assises.balance",
                    "org.assises.finding",
                    "org.assises.publication")))
        .isEmpty();
  }

  @Test
  void everyPackageOfTheTowerExists() throws IOException {
    assertThat(Rooms.packages()).isEqualTo(new TreeSet<>(TOWER));
  }
}
