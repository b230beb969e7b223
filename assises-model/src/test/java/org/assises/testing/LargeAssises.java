package org.assises.testing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.publication.Publication;

/**
 * An assises with more sessions and proposals than any city has, each with a thousand characters.
 */
final class LargeAssises {
  private static final Text LONG = Text.of("fr", "éclairer la rue. ".repeat(60));
  private static final int SESSIONS = 50_000;
  private static final int PROPOSALS = 20_000;

  private LargeAssises() {}

  static Publication publication() {
    return Publication.of(
        BareAssises.builder()
            .surveys(List.of())
            .orientations(List.of())
            .measures(List.of())
            .sessions(IntStream.range(0, SESSIONS).mapToObj(LargeAssises::session).toList())
            .proposals(IntStream.range(0, PROPOSALS).mapToObj(LargeAssises::proposal).toList())
            .build(),
        RandomAssises.PUBLISHED);
  }

  private static Session session(int i) {
    Slot slot =
        new Slot.Timed(
            BareAssises.DAY.atTime(9, 0).atZone(RandomAssises.ZONE).plusMinutes(i / 40),
            Optional.of(Duration.ofMinutes(45)));
    return Session.builder(
            new SessionId("s" + i),
            BareAssises.EDITION_ID,
            SessionKind.WORKSHOP,
            Text.of("fr", "Atelier " + i),
            slot)
        .description(LONG)
        .build();
  }

  private static Proposal proposal(int i) {
    return Proposal.builder(
            new ProposalId("p" + i), BareAssises.EDITION_ID, Text.of("fr", "Proposition " + i))
        .description(LONG)
        .build();
  }
}
