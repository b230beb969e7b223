package org.assises.json;

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
          "org.assises.json.wording",
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
          "org.assises.json");

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
