package org.assises.testing;

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
import org.assises.publication.Publication;

/**
 * What a fresh JVM loads for its first publication or export. Each lambda or method reference takes
 * at least 0.2 ms when it is first used, streams and date formatters take some milliseconds.
 *
 * @param loaded the log of the loaded classes, one line for each
 */
public record FirstUse(List<String> loaded) {

  /** {@return what a JVM loads for a program, which must print {@code sessions: 1}} */
  public static FirstUse of(Class<?> program) throws IOException, InterruptedException {
    ChildJvm jvm = ChildJvm.run(List.of("-Xlog:class+load"), program, List.of());
    if (!jvm.output().contains("sessions: 1")) {
      throw new AssertionError(jvm.output());
    }
    return new FirstUse(jvm.output().lines().toList());
  }

  /** {@return the functions of this library: lambdas and method references} */
  public List<String> functions() {
    return loaded.stream()
        .filter(line -> line.contains(" org.assises.") && line.contains("$$Lambda"))
        .toList();
  }

  /** {@return a publication of one session and one proposal, made without functions} */
  public static Publication publication() {
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
                        .contributions(List.of(Contribution.of(speaker, Contribution.Role.SPEAKER)))
                        .build()))
            .proposals(
                List.of(
                    Proposal.builder(new ProposalId("p"), edition, text("Mieux éclairer"))
                        .author(new Author.Collective(text("Table 1"), Optional.empty()))
                        .followUps(List.of(FollowUp.of(day, FollowUpStatus.IMPLEMENTED)))
                        .build()))
            .build();
    Instant at = LocalDateTime.of(2024, 12, 1, 8, 0).atZone(zone).toInstant();
    return Publication.of(assises, at);
  }

  private static Text text(String text) {
    return Text.of("fr", text);
  }
}
