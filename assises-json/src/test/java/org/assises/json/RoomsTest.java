package org.assises.json;

import java.util.List;
import org.assises.testing.Rooms;

class RoomsTest extends Rooms {
  RoomsTest() {
    super(
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
            "org.assises.json"),
        OF_THE_MODEL);
  }
}
