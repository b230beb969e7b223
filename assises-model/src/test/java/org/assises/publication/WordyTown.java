package org.assises.publication;

import static org.assises.publication.SmallTown.DAY;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.assises.model.Area;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Author;
import org.assises.model.Broadcast;
import org.assises.model.Claim;
import org.assises.model.Contribution;
import org.assises.model.Contribution.Role;
import org.assises.model.CouncilDecision;
import org.assises.model.DeclaredBalance;
import org.assises.model.DeclaredShare;
import org.assises.model.Document;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.Figure;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.KeyFigure;
import org.assises.model.Location;
import org.assises.model.Mandate;
import org.assises.model.MandateId;
import org.assises.model.Measure;
import org.assises.model.MeasureId;
import org.assises.model.Name;
import org.assises.model.NamingBasis.Consent;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.Orientation;
import org.assises.model.OrientationId;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Registration;
import org.assises.model.ResultId;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Source;
import org.assises.model.SourceId;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Survey;
import org.assises.model.SurveyId;
import org.assises.model.SurveyResult;
import org.assises.model.Territory;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;

/**
 * A town that uses the same text, line and link for every member that can have one. Each of its
 * facts has a claim with another value.
 *
 * @param reason why the value was retained; empty if not recorded
 */
public record WordyTown(Text text, String line, URI link, Optional<Text> reason) {
  private static final SourceId SOURCE = new SourceId("minutes");
  private static final OrganizationId CITY = new OrganizationId("city");
  private static final PlaceId HALL = new PlaceId("hall");
  private static final RoomId ROOM = new RoomId("hall-1");
  private static final ThemeId THEME = new ThemeId("streets");
  private static final SpeakerId ANNA = new SpeakerId("anna");
  private static final EditionId EDITION = new EditionId("2024");

  /** {@return the town} */
  public Assises assises() {
    return Assises.builder(new AssisesId("assises.example"), text, ZoneId.of("Europe/Paris"))
        .description(text)
        .page(link)
        .territory(new Territory("29232", text, Optional.of(text)))
        .sources(
            List.of(
                new Source(SOURCE, text, Optional.of(line), Optional.empty(), Optional.of(link))))
        .organizations(List.of(Organization.of(CITY, text).withPage(link)))
        .places(List.of(Place.of(HALL, text).withAddress(line).withPage(link)))
        .rooms(List.of(Room.of(ROOM, HALL, text)))
        .themes(List.of(new Theme(THEME, text, Optional.of(text))))
        .speakers(List.of(speaker()))
        .editions(List.of(edition()))
        .surveys(List.of(survey()))
        .sessions(List.of(session()))
        .proposals(proposals())
        .orientations(List.of(orientation()))
        .measures(List.of(measure()))
        .balances(List.of(balance()))
        .build();
  }

  private Speaker speaker() {
    Mandate mandate =
        new Mandate(
            new MandateId("deputy"),
            text,
            Optional.of(CITY),
            Optional.empty(),
            Optional.empty(),
            List.of(new Claim<>(PartialDate.of(DAY), SOURCE, Optional.of(text))));
    return new Speaker(
        ANNA, Optional.of(name()), List.of(mandate), Optional.of(text), Optional.of(link));
  }

  private Edition edition() {
    return Edition.builder(EDITION, 2, fact(text, Text.of("fr", line)), date())
        .endDate(date())
        .organizer(CITY)
        .description(text)
        .objectives(List.of(text))
        .method(List.of(text))
        .keyFigures(List.of(figure()))
        .broadcasts(broadcasts())
        .documents(documents())
        .page(link)
        .build();
  }

  private Survey survey() {
    SurveyResult result = new SurveyResult(new ResultId("r"), text, Optional.of(number()));
    return Survey.builder(new SurveyId("s"), EDITION, text)
        .startDate(date())
        .endDate(date())
        .respondents(List.of(figure()))
        .results(List.of(result))
        .documents(documents())
        .page(link)
        .build();
  }

  private Session session() {
    return Session.builder(
            new SessionId("talk"), EDITION, SessionKind.TALK, text, new Slot.Unscheduled())
        .description(text)
        .room(ROOM)
        .themes(List.of(THEME))
        .contributions(List.of(Contribution.of(ANNA, Role.SPEAKER)))
        .registration(new Registration(true, Optional.of(link), Optional.empty(), Optional.empty()))
        .documents(documents())
        .broadcasts(broadcasts())
        .attendance(number())
        .page(link)
        .build();
  }

  private List<Proposal> proposals() {
    FollowUp followUp =
        FollowUp.builder(DAY, FollowUpStatus.IN_PROGRESS)
            .note(text)
            .evidence(documents())
            .decision(new CouncilDecision(line, Optional.empty(), Optional.of(link)))
            .build();
    Optional<Name> name = Optional.of(name());
    return List.of(
        proposal("p1", new Author.Inhabitant(name, Optional.of(text)))
            .locations(
                List.of(
                    new Location(
                        Optional.of(new Area(text, Optional.of(line))),
                        Optional.of(text),
                        Optional.empty(),
                        Optional.empty())))
            .description(text)
            .followUps(List.of(followUp))
            .page(link)
            .build(),
        proposal("p2", new Author.Professional(name, Optional.of(text), Optional.empty())).build(),
        proposal("p3", new Author.Collective(text, Optional.empty())).build());
  }

  private Proposal.Builder proposal(String id, Author author) {
    return Proposal.builder(new ProposalId(id), EDITION, text).author(author);
  }

  private Orientation orientation() {
    return new Orientation(
        new OrientationId("o"), EDITION, text, Optional.of(text), List.of(), List.of());
  }

  private Measure measure() {
    return Measure.builder(new MeasureId("m"), EDITION, text)
        .description(text)
        .evidence(documents())
        .build();
  }

  private DeclaredBalance balance() {
    return new DeclaredBalance(
        EDITION,
        PartialDate.of(DAY),
        121,
        List.of(DeclaredShare.percent(65, FollowUpStatus.IMPLEMENTED)),
        Optional.of(text),
        List.of());
  }

  private Name name() {
    return Name.of(line, Consent.of(DAY.minusYears(1)));
  }

  private List<Broadcast> broadcasts() {
    return List.of(Broadcast.liveOn(text), Broadcast.replay(link));
  }

  private List<Document> documents() {
    return List.of(Document.of(text, link));
  }

  private KeyFigure figure() {
    return new KeyFigure(text, number());
  }

  private Attested<Figure> number() {
    return fact(Figure.exactly(63), Figure.exactly(62));
  }

  private Attested<PartialDate> date() {
    return fact(PartialDate.of(DAY), PartialDate.of(DAY.minusDays(1)));
  }

  private <T> Attested<T> fact(T value, T claimed) {
    return new Attested<>(value, List.of(new Claim<>(claimed, SOURCE, Optional.of(text))), reason);
  }
}
