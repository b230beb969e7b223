package org.assises.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.assises.testing.Rooms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** {@link org.assises.publication.ShownSession} and its like say what an item shows of others. */
  @ParameterizedTest
  @ValueSource(strings = {"org.assises.ical.write"})
  void formatsTakeTheValuesOfOtherItemsFromThePublishedForm(String room) throws IOException {
    assertThat(resolvedByHand(room)).isEmpty();
  }
}
