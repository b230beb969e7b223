package org.assises.benchmarks.growth;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Contribution;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.PartialDate;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Text;

/** Cities in which the number of one thing grows. */
enum LongCity {
  /** One proposal with many follow-ups. */
  FOLLOW_UPS {
    @Override
    Assises.Builder grown(Assises.Builder assises, int n) {
      List<FollowUp> followUps = IntStream.range(0, n).mapToObj(LongCity::followUp).toList();
      return assises.proposals(List.of(proposal(0).toBuilder().followUps(followUps).build()));
    }
  },

  /** One session with many people. */
  CONTRIBUTIONS {
    @Override
    Assises.Builder grown(Assises.Builder assises, int n) {
      List<SpeakerId> speakers =
          IntStream.range(0, n).mapToObj(i -> new SpeakerId("speaker-" + i)).toList();
      Session session =
          session(0).toBuilder()
              .contributions(
                  speakers.stream()
                      .map(id -> Contribution.of(id, Contribution.Role.PANELIST))
                      .toList())
              .build();
      return assises
          .speakers(speakers.stream().map(LongCity::unnamed).toList())
          .sessions(List.of(session));
    }
  },

  /** Sessions at the same time. */
  SESSIONS {
    @Override
    Assises.Builder grown(Assises.Builder assises, int n) {
      return assises.sessions(IntStream.range(0, n).mapToObj(LongCity::session).toList());
    }
  },

  /** Proposals. */
  PROPOSALS {
    @Override
    Assises.Builder grown(Assises.Builder assises, int n) {
      return assises.proposals(IntStream.range(0, n).mapToObj(LongCity::proposal).toList());
    }
  };

  static final Instant PUBLISHED = Instant.parse("2026-11-20T08:00:00Z");
  static final EditionId EDITION = new EditionId("2026");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  abstract Assises.Builder grown(Assises.Builder assises, int n);

  Assises of(int n) {
    Edition edition =
        Edition.builder(
                EDITION,
                1,
                Attested.of(Text.of("fr", "Assises")),
                Attested.of(PartialDate.of(LocalDate.of(2026, 12, 5))))
            .build();
    Assises.Builder assises =
        Assises.builder(new AssisesId("growth"), Text.of("fr", "Assises"), ZONE)
            .editions(List.of(edition));
    return grown(assises, n).build();
  }

  private static FollowUp followUp(int i) {
    return FollowUp.builder(DAY, FollowUpStatus.IN_PROGRESS)
        .note(Text.of("fr", "Point d'étape " + i))
        .build();
  }

  private static Speaker unnamed(SpeakerId id) {
    return new Speaker(id, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
  }

  private static Session session(int i) {
    Slot slot = Slot.Timed.of(LocalDateTime.of(2026, 12, 5, 9, 0), ZONE);
    Text title = Text.of("fr", "Atelier " + i);
    return Session.builder(
            new SessionId("session-" + i), EDITION, SessionKind.WORKSHOP, title, slot)
        .build();
  }

  private static Proposal proposal(int i) {
    return Proposal.builder(
            new ProposalId("proposal-" + i), EDITION, Text.of("fr", "Éclairer la rue " + i))
        .build();
  }
}
