package org.assises.json;

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
            "org.assises.json.wording",
            "org.assises.json.output",
            "org.assises.json.stream",
            "org.assises.json.codec",
            "org.assises.json.document",
            "org.assises.json.published",
            "org.assises.json.support",
            "org.assises.json.intake",
            "org.assises.json.table.source",
            "org.assises.json.table",
            "org.assises.json.decidim",
            "org.assises.json.dcat",
            "org.assises.json.jsonfeed",
            "org.assises.json.openagenda",
            "org.assises.json.schemaorg",
            "org.assises.json.schedule.write",
            "org.assises.json.schedule.read",
            "org.assises.json.schedule",
            "org.assises.json.jsonb",
            "org.assises.json"),
        OF_THE_MODEL);
  }

  /** {@link org.assises.publication.ShownSession} and its like say what an item shows of others. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.assises.json",
        "org.assises.json.dcat",
        "org.assises.json.jsonfeed",
        "org.assises.json.openagenda",
        "org.assises.json.schedule.write",
        "org.assises.json.schemaorg",
        "org.assises.json.support"
      })
  void formatsTakeTheValuesOfOtherItemsFromThePublishedForm(String room) throws IOException {
    assertThat(resolvedByHand(room)).isEmpty();
  }
}
