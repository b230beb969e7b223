package org.assises.ical;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.model.Accessibility;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Broadcast;
import org.assises.model.Contribution;
import org.assises.model.Contribution.Role;
import org.assises.model.DayPart;
import org.assises.model.Document;
import org.assises.model.Figure;
import org.assises.model.Mandate;
import org.assises.model.MandateId;
import org.assises.model.Name;
import org.assises.model.NamingBasis;
import org.assises.model.OnBehalfOf;
import org.assises.model.OrganizationId;
import org.assises.model.PartialDate;
import org.assises.model.Registration;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Source;
import org.assises.model.SourceId;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Subject;
import org.assises.model.SurveyId;
import org.assises.model.Text;
import org.assises.publication.Publication;

/** A programme that contains everything once that a calendar has words for. */
public final class FullProgramme {
  public static final LocalDate DAY = LocalDate.of(2024, 11, 23);
  public static final SourceId SOURCE = new SourceId("site");
  public static final SpeakerId MAYOR = new SpeakerId("maire");
  public static final SpeakerId DEPUTY = new SpeakerId("adjoint");
  public static final SpeakerId UNNAMED = new SpeakerId("sans-nom");
  private static final SpeakerId COLONEL = new SpeakerId("colonel");
  private static final SpeakerId SPOKESPERSON = new SpeakerId("porte-parole");
  private static final OrganizationId CITY = new OrganizationId("ville");

  private FullProgramme() {}

  public static Publication published() {
    List<Session> sessions = new ArrayList<>();
    for (SessionKind kind : SessionKind.values()) {
      int order = kind.ordinal() + 1;
      DayPart part = DayPart.values()[kind.ordinal() % DayPart.values().length];
      sessions.add(
          session(kind.name(), kind, new Slot.PartOfDay(DAY, part, order))
              .status(kind == SessionKind.VISIT ? SessionStatus.CANCELLED : SessionStatus.CONFIRMED)
              .build());
    }
    sessions.add(everything());
    sessions.add(links());
    return published(sessions.toArray(Session[]::new));
  }

  /** {@return a publication of these sessions, with all speakers and a source} */
  public static Publication published(Session... sessions) {
    Assises assises =
        QuimperProgramme.assises().toBuilder()
            .speakers(speakers())
            .sources(List.of(Source.of(SOURCE, Text.of("fr", "Site de la ville"))))
            .sessions(List.of(sessions))
            .build();
    return Publication.of(assises, QuimperProgramme.PUBLISHED);
  }

  static Session.Builder session(String id, SessionKind kind, Slot slot) {
    return QuimperProgramme.session(id, QuimperProgramme.EDITION_2024, kind, "Titre de " + id, slot)
        .title(Text.of("fr", "Titre de " + id).with("br", "Titl " + id));
  }

  /** {@return a session that uses every word at once} */
  public static Session everything() {
    return session("tout", SessionKind.DEBATE, Slot.WholeDay.of(DAY))
        .slot(Slot.Timed.of(DAY.atTime(9, 0), QuimperProgramme.PARIS))
        .description(Text.of("fr", "Ce que l’on y dit."))
        .contributions(
            List.of(
                Contribution.of(MAYOR, Role.SPEAKER),
                Contribution.of(DEPUTY, Role.MODERATOR)
                    .withOnBehalfOf(new OnBehalfOf.Person(MAYOR)),
                Contribution.of(COLONEL, Role.PANELIST).withOnBehalfOf(new OnBehalfOf.Body(CITY)),
                Contribution.of(SPOKESPERSON, Role.FACILITATOR),
                Contribution.of(MAYOR, Role.RAPPORTEUR),
                Contribution.of(UNNAMED, Role.SPEAKER).withOnBehalfOf(new OnBehalfOf.Body(CITY)),
                Contribution.of(DEPUTY, Role.INTERPRETER)))
        .subjects(
            List.of(
                new Subject.OfSurvey(new SurveyId("enquete-2024")),
                new Subject.OfWorkshops(
                    QuimperProgramme.EDITION_2024, List.of(new SessionId("WORKSHOP"))),
                new Subject.OfBalance(QuimperProgramme.EDITION_2022)))
        .openFloor(true)
        .languages(List.of(Locale.FRENCH, Locale.forLanguageTag("br")))
        .accessibility(List.of(Accessibility.values()))
        .registration(
            new Registration(
                true,
                Optional.of(URI.create("https://example.org/inscription")),
                Optional.of(80),
                Optional.of(DAY.minusDays(3))))
        .attendance(Attested.of(Figure.about(120)))
        .sources(List.of(SOURCE))
        .build();
  }

  /** {@return a session with every kind of link} */
  public static Session links() {
    return session("liens", SessionKind.PREPARATORY_MEETING, Slot.WholeDay.of(DAY))
        .registration(new Registration(false, Optional.empty(), Optional.empty(), Optional.empty()))
        .broadcasts(
            List.of(
                live(8, 0).withSources(SOURCE),
                live(9, 5),
                live(10, 10),
                Broadcast.replay(URI.create("https://example.org/revoir"))))
        .documents(
            List.of(
                new Document(
                    Text.of("fr", "Diaporama").with("br", "Skeudennoù"),
                    URI.create("https://example.org/diapos.pdf"),
                    Optional.of("application/pdf"),
                    Optional.of(Locale.FRENCH))))
        .page(URI.create("https://example.org/reunion"))
        .build();
  }

  /** {@return the workshop that {@link #everything} reports on} */
  public static Session workshop() {
    return session("WORKSHOP", SessionKind.WORKSHOP, Slot.WholeDay.of(DAY)).build();
  }

  private static Broadcast live(int hour, int minute) {
    return Broadcast.liveOn(Text.of("fr", "TV locale").with("br", "Tele lec’hel"))
        .withStart(
            LocalDateTime.of(DAY, java.time.LocalTime.of(hour, minute))
                .atZone(QuimperProgramme.PARIS));
  }

  private static List<Speaker> speakers() {
    return List.of(
        inOffice(MAYOR, "Isabelle Assih", held("maire", "maire de Quimper", "maerez Kemper")),
        inOffice(
            DEPUTY,
            "Philippe Broudeur",
            held("adjoint", "adjoint à la maire", "eilmaer").withOrganization(CITY)),
        new Speaker(
            COLONEL,
            Optional.empty(),
            List.of(held("colonel", "commandant du groupement", "komandant")),
            Optional.empty(),
            Optional.empty()),
        inOffice(
            SPOKESPERSON,
            "Anne Le Bris",
            held("parole", "porte-parole de la Ville de Quimper", "komzerez Kêr Kemper")
                .withOrganization(CITY)),
        new Speaker(UNNAMED, Optional.empty(), List.of(), Optional.empty(), Optional.empty()));
  }

  private static Speaker inOffice(SpeakerId id, String name, Mandate mandate) {
    return Speaker.of(id, Name.of(name, new NamingBasis.PublicOffice()), mandate);
  }

  private static Mandate held(String id, String french, String breton) {
    return Mandate.of(new MandateId(id), Text.of("fr", french).with("br", breton))
        .withPeriod(PartialDate.parse("2020"), PartialDate.parse("2026"));
  }
}
