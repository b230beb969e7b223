package org.assises.input;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.PartialDate;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Text;

/** A document, and programmes to import into it. */
final class Imports {
  static final EditionId EDITION = new EditionId("2025");
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  static final Assises DOCUMENT =
      Assises.builder(new AssisesId("assises.test"), Text.of("fr", "Assises"), PARIS)
          .editions(
              List.of(
                  Edition.builder(
                          EDITION,
                          1,
                          Attested.of(Text.of("fr", "2025")),
                          Attested.of(PartialDate.parse("2025-03")))
                      .build()))
          .build();

  private Imports() {}

  /** {@return a session of one hour on a day of March 2025} */
  static Session session(String id, String title, int day, int hour) {
    return Session.builder(
            new SessionId(id), EDITION, SessionKind.OTHER, Text.of("fr", title), at(day, hour))
        .build();
  }

  static Slot at(int day, int hour) {
    return new Slot.Timed(ZonedDateTime.of(2025, 3, day, hour, 0, 0, 0, PARIS), Optional.empty());
  }

  static ImportedProgramme programme(Session... sessions) {
    return programme(Map.of(), sessions);
  }

  static ImportedProgramme programme(Map<SessionId, Provenance> known, Session... sessions) {
    return new ImportedProgramme(
        EDITION, List.of(), List.of(), List.of(), List.of(), List.of(sessions), known, List.of());
  }
}
