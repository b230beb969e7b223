package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests that an assises and its items keep the values they are built from. */
class HoldingsTest {
  private static final EditionId EDITION = new EditionId("2024");
  private static final LocalDate DAY = LocalDate.of(2024, 11, 23);
  private static final Text TITLE = Text.of("fr", "Un titre");
  private static final Text OTHER = Text.of("fr", "Un autre");
  private static final URI PAGE = URI.create("https://example.org/");

  private final Source source =
      Source.of(new SourceId("minutes"), TITLE)
          .withPublisher("Ville de Quimper")
          .withDate(PartialDate.of(DAY))
          .withPage(PAGE);
  private final Organization city = Organization.of(new OrganizationId("city"), TITLE);
  private final Place hall = Place.of(new PlaceId("hall"), TITLE).withPage(PAGE);
  private final Room room = Room.of(new RoomId("hall-1"), hall.id(), TITLE);
  private final Theme theme = Theme.of(new ThemeId("streets"), TITLE);
  private final Speaker anna =
      Speaker.of(new SpeakerId("anna"), Name.of("Anna", new NamingBasis.PublicOffice()));
  private final Territory territory = new Territory("29232", TITLE, Optional.empty());
  private final Edition edition =
      Edition.builder(EDITION, 2, TITLE, PartialDate.of(DAY)).description(OTHER).page(PAGE).build();
  private final Survey survey = Survey.builder(new SurveyId("survey"), EDITION, TITLE).build();
  private final Session session =
      Session.builder(
              new SessionId("talk"), EDITION, SessionKind.TALK, TITLE, new Slot.Unscheduled())
          .build();
  private final Proposal proposal =
      Proposal.builder(new ProposalId("lights"), EDITION, TITLE).build();
  private final Orientation orientation =
      new Orientation(
          new OrientationId("o"), EDITION, TITLE, Optional.empty(), List.of(), List.of());
  private final Measure measure = Measure.builder(new MeasureId("m"), EDITION, TITLE).build();
  private final DeclaredBalance balance =
      new DeclaredBalance(
          EDITION,
          PartialDate.of(DAY),
          121,
          List.of(DeclaredShare.percent(65, FollowUpStatus.IMPLEMENTED)),
          Optional.empty(),
          List.of());
  private final Assises assises =
      Assises.builder(new AssisesId("assises.example"), TITLE, ZoneId.of("Europe/Paris"))
          .description(OTHER)
          .organizer(city.id())
          .territory(territory)
          .page(PAGE)
          .sources(List.of(source))
          .organizations(List.of(city))
          .places(List.of(hall))
          .rooms(List.of(room))
          .themes(List.of(theme))
          .speakers(List.of(anna))
          .editions(List.of(edition))
          .surveys(List.of(survey))
          .sessions(List.of(session))
          .proposals(List.of(proposal))
          .orientations(List.of(orientation))
          .measures(List.of(measure))
          .balances(List.of(balance))
          .build();

  @Test
  void anAssisesKeepsItsOwnMembers() {
    assertThat(assises.name()).isEqualTo(TITLE);
    assertThat(assises.description()).contains(OTHER);
    assertThat(assises.organizer()).contains(city.id());
    assertThat(assises.territory()).contains(territory);
    assertThat(assises.page()).contains(PAGE);
  }

  @Test
  void anAssisesKeepsAllItems() {
    assertThat(assises.sources()).containsExactly(source);
    assertThat(assises.organizations()).containsExactly(city);
    assertThat(assises.places()).containsExactly(hall);
    assertThat(assises.rooms()).containsExactly(room);
    assertThat(assises.themes()).containsExactly(theme);
    assertThat(assises.speakers()).containsExactly(anna);
    assertThat(assises.editions()).containsExactly(edition);
    assertThat(assises.surveys()).containsExactly(survey);
    assertThat(assises.sessions()).containsExactly(session);
    assertThat(assises.proposals()).containsExactly(proposal);
    assertThat(assises.orientations()).containsExactly(orientation);
    assertThat(assises.measures()).containsExactly(measure);
    assertThat(assises.balances()).containsExactly(balance);
  }

  @Test
  void everyItemIsFoundByItsId() {
    assertThat(assises.source(source.id())).isEqualTo(source);
    assertThat(assises.organization(city.id())).isEqualTo(city);
    assertThat(assises.place(hall.id())).isEqualTo(hall);
    assertThat(assises.room(room.id())).isEqualTo(room);
    assertThat(assises.theme(theme.id())).isEqualTo(theme);
    assertThat(assises.speaker(anna.id())).isEqualTo(anna);
    assertThat(assises.edition(EDITION)).isEqualTo(edition);
    assertThat(assises.survey(survey.id())).isEqualTo(survey);
    assertThat(assises.session(session.id())).isEqualTo(session);
    assertThat(assises.proposal(proposal.id())).isEqualTo(proposal);
    assertThat(assises.orientation(orientation.id())).isEqualTo(orientation);
    assertThat(assises.measure(measure.id())).isEqualTo(measure);
  }

  @Test
  void sourcesAndPlacesAreBuiltWithChangedCopies() {
    assertThat(source)
        .isEqualTo(
            new Source(
                source.id(),
                TITLE,
                Optional.of("Ville de Quimper"),
                Optional.of(PartialDate.of(DAY)),
                Optional.of(PAGE)));
    assertThat(hall.page()).contains(PAGE);
  }

  @Test
  void copiedValuesCanBeReplaced() {
    Registration registration =
        new Registration(true, Optional.empty(), Optional.empty(), Optional.empty());
    EditionId former = new EditionId("2022");

    Session moved =
        session.toBuilder()
            .registration(registration)
            .description(OTHER)
            .title(OTHER)
            .kind(SessionKind.DEBATE)
            .edition(former)
            .slot(Slot.WholeDay.of(DAY))
            .openFloor(true)
            .build();

    assertThat(moved)
        .isEqualTo(
            Session.builder(session.id(), former, SessionKind.DEBATE, OTHER, Slot.WholeDay.of(DAY))
                .registration(registration)
                .description(OTHER)
                .openFloor(true)
                .build());
    assertThat(edition.toBuilder().title(Attested.of(OTHER)).ordinal(3).build())
        .isEqualTo(
            Edition.builder(EDITION, 3, OTHER, PartialDate.of(DAY))
                .description(OTHER)
                .page(PAGE)
                .build());
    assertThat(survey.toBuilder().title(OTHER).page(PAGE).build())
        .isEqualTo(Survey.builder(survey.id(), EDITION, OTHER).page(PAGE).build());
    assertThat(proposal.toBuilder().title(OTHER).submittedOn(DAY).description(TITLE).build())
        .isEqualTo(
            Proposal.builder(proposal.id(), EDITION, OTHER)
                .description(TITLE)
                .submittedOn(DAY)
                .build());
    assertThat(
            measure.toBuilder()
                .title(OTHER)
                .status(FollowUpStatus.IMPLEMENTED)
                .description(TITLE)
                .build())
        .isEqualTo(
            Measure.builder(measure.id(), EDITION, OTHER)
                .description(TITLE)
                .status(FollowUpStatus.IMPLEMENTED)
                .build());
  }
}
