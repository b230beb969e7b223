package org.assises.testing;

import static org.assises.testing.Addition.Kind.BALANCE;
import static org.assises.testing.Addition.Kind.EDITION;
import static org.assises.testing.Addition.Kind.MEASURE;
import static org.assises.testing.Addition.Kind.ORIENTATION;
import static org.assises.testing.Addition.Kind.PLACE;
import static org.assises.testing.Addition.Kind.PROPOSAL;
import static org.assises.testing.Addition.Kind.SESSION;
import static org.assises.testing.Addition.Kind.SPEAKER;
import static org.assises.testing.Addition.Kind.SURVEY;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Contribution;
import org.assises.model.DeclaredBalance;
import org.assises.model.DeclaredShare;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.FollowUpStatus;
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
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;

/** An assises with one or two items of each kind, which have only a name. */
final class BareAssises {
  static final LocalDate DAY = LocalDate.of(2024, 11, 23);
  static final SourceId SOURCE = new SourceId("minutes");
  static final OrganizationId BODY = new OrganizationId("city");
  static final RoomId ROOM = new RoomId("annex-1");
  static final ThemeId THEME = new ThemeId("streets");
  static final MandateId MANDATE = new MandateId("expert-2024");
  static final EditionId EDITION_ID = new EditionId("2024");
  static final ResultId RESULT = new ResultId("pleasant");

  static final Place HALL = Place.of(new PlaceId("hall"), text(PLACE.word()));
  static final Place ANNEX = Place.of(new PlaceId("annex"), text("zqxannex"));
  static final Speaker PERSON = speaker("deputy", SPEAKER.word());
  static final Speaker EXPERT =
      speaker("expert", "zqxexpert", Mandate.of(MANDATE, text("zqxfunction")));
  static final Edition WITHOUT_VENUE =
      Edition.builder(
              EDITION_ID, 2, Attested.of(text(EDITION.word())), Attested.of(PartialDate.of(DAY)))
          .build();

  /**
   * The edition has a venue, because formats that require a place leave out sessions without one.
   */
  static final Edition THE_EDITION = WITHOUT_VENUE.toBuilder().venue(HALL.id()).build();

  static final Survey THE_SURVEY =
      Survey.builder(new SurveyId("survey"), EDITION_ID, text(SURVEY.word()))
          .results(List.of(new SurveyResult(RESULT, text("pleasant"), Optional.empty())))
          .build();
  static final Session TALK = session("talk", SESSION.word(), 10).build();
  static final Session WORKSHOP = session("workshop", "atelier", 14).build();
  static final Proposal THE_PROPOSAL = proposal("p1", PROPOSAL.word());
  static final Proposal OTHER_PROPOSAL = proposal("p2", "another");
  static final Orientation THE_ORIENTATION =
      new Orientation(
          new OrientationId("o1"),
          EDITION_ID,
          text(ORIENTATION.word()),
          Optional.empty(),
          List.of(),
          List.of());
  static final Measure THE_MEASURE =
      Measure.builder(new MeasureId("m1"), EDITION_ID, text(MEASURE.word())).build();
  static final DeclaredBalance THE_BALANCE =
      new DeclaredBalance(
          EDITION_ID,
          PartialDate.of(DAY),
          121,
          List.of(DeclaredShare.percent(65, FollowUpStatus.IMPLEMENTED)),
          Optional.of(text(BALANCE.word())),
          List.of());

  private BareAssises() {}

  static Assises.Builder builder() {
    return Assises.builder(
            new AssisesId("assises.example"),
            text(Addition.Kind.ASSISES.word()),
            RandomAssises.ZONE)
        .languages(List.of(Locale.FRENCH, Locale.forLanguageTag("br")))
        .sources(List.of(Source.of(SOURCE, text("zqxsource"))))
        .organizations(List.of(Organization.of(BODY, text("zqxbody"))))
        .places(List.of(HALL, ANNEX))
        .rooms(List.of(Room.of(ROOM, ANNEX.id(), text("zqxroom"))))
        .themes(List.of(Theme.of(THEME, text("zqxtheme"))))
        .speakers(List.of(PERSON, EXPERT))
        .editions(List.of(THE_EDITION))
        .surveys(List.of(THE_SURVEY))
        .sessions(List.of(TALK, WORKSHOP))
        .proposals(List.of(THE_PROPOSAL, OTHER_PROPOSAL))
        .orientations(List.of(THE_ORIENTATION))
        .measures(List.of(THE_MEASURE))
        .balances(List.of(THE_BALANCE));
  }

  /** {@return a builder in which the talk has the place and the speaker} */
  static Assises.Builder withTalkInHall() {
    Session talk =
        TALK.toBuilder()
            .place(HALL.id())
            .contributions(List.of(Contribution.of(PERSON.id(), Contribution.Role.SPEAKER)))
            .build();
    return builder().sessions(List.of(talk, WORKSHOP));
  }

  static Text text(String text) {
    return Text.of("fr", text);
  }

  private static Speaker speaker(String id, String name, Mandate... mandates) {
    Consent consent = Consent.of(LocalDate.of(2024, 1, 1));
    return Speaker.of(new SpeakerId(id), Name.of(name, consent), mandates);
  }

  private static Session.Builder session(String id, String title, int hour) {
    ZonedDateTime start = DAY.atTime(hour, 0).atZone(RandomAssises.ZONE);
    return Session.builder(
        new SessionId(id),
        EDITION_ID,
        SessionKind.TALK,
        text(title),
        new Slot.Timed(start, Optional.of(Duration.ofHours(1))));
  }

  private static Proposal proposal(String id, String title) {
    return Proposal.builder(new ProposalId(id), EDITION_ID, text(title)).build();
  }
}
