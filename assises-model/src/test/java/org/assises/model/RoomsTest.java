package org.assises.model;

import java.util.List;
import org.assises.testing.Rooms;

class RoomsTest extends Rooms {
  RoomsTest() {
    super(
        List.of(
            "org.assises.screening.rule",
            "org.assises.screening",
            "org.assises.wording",
            "org.assises.model",
            "org.assises.input.html",
            "org.assises.input",
            "org.assises.balance",
            "org.assises.finding",
            "org.assises.publication",
            "org.assises.http"),
        List.of());
  }
}
