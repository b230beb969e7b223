package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Author;
import org.assises.model.Contribution;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Mandate;
import org.assises.model.MandateId;
import org.assises.model.Name;
import org.assises.model.NamingBasis;
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
import org.assises.testing.ChildJvm;
import org.junit.jupiter.api.Test;

/**
 * Tests what a JVM loads for its first publication. Each lambda or method reference takes at least
 * 0.2 ms when it is first used, streams and date formatters take some milliseconds.
 */
class FirstPublicationTest {
  /** A JVM that makes one publication. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) {
      LocalDate day = LocalDate.of(2024, 11, 23);
      EditionId edition = new EditionId("2024");
      SpeakerId speaker = new SpeakerId("assih");
      ZoneId zone = ZoneId.of("Europe/Paris");
      Slot slot = Slot.Timed.of(day.atTime(9, 0), day.atTime(10, 0), zone);
      Assises assises =
          Assises.builder(new AssisesId("assises.quimper.bzh"), text("Assises"), zone)
              .editions(
                  List.of(
                      Edition.builder(
                              edition,
                              1,
                              Attested.of(text("Assises 2024")),
                              Attested.of(PartialDate.of(day)))
                          .build()))
              .speakers(
                  List.of(
                      Speaker.of(
                          speaker,
                          Name.of("Isabelle Assih", new NamingBasis.PublicOffice()),
                          Mandate.of(new MandateId("maire"), text("maire")))))
              .sessions(
                  List.of(
                      Session.builder(
                              new SessionId("s"), edition, SessionKind.TALK, text("Bilan"), slot)
                          .contributions(
                              List.of(Contribution.of(speaker, Contribution.Role.SPEAKER)))
                          .build()))
              .proposals(
                  List.of(
                      Proposal.builder(new ProposalId("p"), edition, text("Mieux éclairer"))
                          .author(new Author.Collective(text("Table 1"), Optional.empty()))
                          .followUps(List.of(FollowUp.of(day, FollowUpStatus.IMPLEMENTED)))
                          .build()))
              .build();
      Instant at = LocalDateTime.of(2024, 12, 1, 8, 0).atZone(zone).toInstant();
      System.out.println("sessions: " + Publication.of(assises, at).assises().sessions().size());
    }

    private static Text text(String text) {
      return Text.of("fr", text);
    }
  }

  private static List<String> loaded() throws IOException, InterruptedException {
    ChildJvm jvm = ChildJvm.run(List.of("-Xlog:class+load"), Program.class, List.of());
    assertThat(jvm.output()).contains("sessions: 1");
    return jvm.output().lines().toList();
  }

  @Test
  void aFirstPublicationLinksFewFunctions() throws Exception {
    List<String> functions =
        loaded().stream()
            .filter(line -> line.contains(" org.assises.") && line.contains("$$Lambda"))
            .toList();

    assertThat(functions).hasSizeBetween(1, 16);
  }

  @Test
  void aFirstPublicationNeedsNoStreamsAndNoDateFormatters() throws Exception {
    assertThat(loaded())
        .noneMatch(line -> line.contains(" java.util.stream.Nodes "))
        .noneMatch(line -> line.contains(" java.time.format.DateTimeFormatter "));
  }
}
