package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.ANNA;
import static org.assises.publication.SmallTown.ANNEX;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.FIRST;
import static org.assises.publication.SmallTown.HALL;
import static org.assises.publication.SmallTown.ROOM;
import static org.assises.publication.SmallTown.SECOND;
import static org.assises.publication.SmallTown.fr;
import static org.assises.publication.SmallTown.part;
import static org.assises.publication.SmallTown.proposal;
import static org.assises.publication.SmallTown.session;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.Measure;
import org.assises.model.MeasureId;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.Orientation;
import org.assises.model.OrientationId;
import org.assises.model.Place;
import org.assises.model.Proposal;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.Source;
import org.assises.model.SourceId;
import org.assises.model.Speaker;
import org.assises.model.Survey;
import org.assises.model.SurveyId;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the changes that a changed item of each kind causes, for the item and for others. */
class ItemChangesTest {
  private static final Organization CITY = Organization.of(new OrganizationId("city"), fr("Ville"));
  private static final Organization POLICE =
      Organization.of(new OrganizationId("police"), fr("Police")).withPartOf(CITY.id());
  private static final Theme STREETS = Theme.of(new ThemeId("streets"), fr("Rues"));
  private static final Source MINUTES = Source.of(new SourceId("minutes"), fr("Procès-verbal"));
  private static final Edition HELD_BY_POLICE =
      EDITION.toBuilder()
          .organizer(POLICE.id())
          .themes(List.of(STREETS.id()))
          .sources(List.of(MINUTES.id()))
          .build();
  private static final Session TALK =
      session("talk", 1).room(ROOM.id()).contributions(List.of(part(ANNA))).build();
  private static final Survey SURVEY =
      Survey.builder(new SurveyId("survey"), EDITION.id(), fr("Enquête")).build();
  private static final Proposal LIGHTS = proposal("lights");
  private static final Proposal BENCHES = proposal("benches");
  private static final Orientation SAFE =
      new Orientation(
          new OrientationId("safe"),
          EDITION.id(),
          fr("Une ville sûre"),
          Optional.empty(),
          List.of(),
          List.of());
  private static final Measure LAMPS =
      Measure.builder(new MeasureId("lamps"), EDITION.id(), fr("Lampadaires")).build();

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void everyChangeIsListed(
      String what, UnaryOperator<Assises.Builder> change, List<String> expected) {
    Publication first = Publication.of(town().build(), FIRST);

    Publication second = first.revise(change.apply(town()).build(), SECOND);

    assertThat(listed(second)).containsExactlyElementsOf(expected);
  }

  static Stream<Arguments> everyChangeIsListed() {
    return Stream.of(series(), renamed(), removed()).flatMap(changes -> changes);
  }

  private static Stream<Arguments> series() {
    return Stream.of(
        change("nothing", a -> a),
        change(
            "the name of the series",
            a -> a.name(fr("Assises de la ville")),
            "series-name assises.example"),
        change(
            "the description of the series",
            a -> a.description(fr("Tous les deux ans")),
            "series-description assises.example"),
        change(
            "the organizer of the series",
            a -> a.organizer(CITY.id()),
            "series-organizer assises.example"),
        change(
            "the name of the organizer of the series and of the edition",
            a -> a.organizations(List.of(CITY, named(POLICE))),
            "series-affected assises.example by police",
            "edition-affected 2024 by police",
            "session-affected talk by police",
            "organization-name police"));
  }

  private static Stream<Arguments> renamed() {
    return Stream.of(
        change(
            "the organization that the organizer is part of",
            a -> a.organizations(List.of(named(CITY), POLICE)),
            "series-affected assises.example by police",
            "edition-affected 2024 by police",
            "session-affected talk by police",
            "organization-name city"),
        change(
            "the name of the venue",
            a -> a.places(List.of(ANNEX, Place.of(HALL.id(), fr("Grande halle")))),
            "edition-affected 2024 by hall",
            "place-name hall"),
        change(
            "the name of a room",
            a -> a.rooms(List.of(Room.of(ROOM.id(), ANNEX.id(), fr("Salle B")))),
            "session-affected talk by annex-1",
            "room-name annex-1"),
        change(
            "the name of a theme",
            a -> a.themes(List.of(Theme.of(STREETS.id(), fr("Voirie")))),
            "edition-affected 2024 by streets",
            "theme-name streets"),
        change(
            "the title of a source",
            a -> a.sources(List.of(Source.of(MINUTES.id(), fr("Compte rendu")))),
            "source-title minutes"),
        change(
            "the biography of a speaker",
            a ->
                a.speakers(
                    List.of(
                        new Speaker(
                            ANNA.id(),
                            ANNA.name(),
                            List.of(),
                            Optional.of(fr("Urbaniste")),
                            Optional.empty()))),
            "session-affected talk by anna",
            "speaker-biography anna"),
        change(
            "the title of an edition",
            a ->
                a.editions(
                    List.of(HELD_BY_POLICE.toBuilder().title(Attested.of(fr("Assises"))).build())),
            "edition-title 2024",
            "session-affected talk by 2024",
            "proposal-affected benches by 2024",
            "proposal-affected lights by 2024"),
        change(
            "the title of a survey",
            a -> a.surveys(List.of(SURVEY.toBuilder().title(fr("Sondage")).build())),
            "survey-title survey"),
        change(
            "the title of a proposal",
            a -> a.proposals(List.of(LIGHTS.toBuilder().title(fr("Éclairer")).build(), BENCHES)),
            "proposal-title lights"),
        change(
            "the title of an orientation",
            a ->
                a.orientations(
                    List.of(
                        new Orientation(
                            SAFE.id(),
                            EDITION.id(),
                            fr("Une ville calme"),
                            Optional.empty(),
                            List.of(),
                            List.of()))),
            "orientation-title safe"),
        change(
            "the title of a measure",
            a -> a.measures(List.of(LAMPS.toBuilder().title(fr("Réverbères")).build())),
            "measure-title lamps"));
  }

  private static Stream<Arguments> removed() {
    return Stream.of(
        change("a survey", a -> a.surveys(List.of()), "survey-removed survey"),
        change("an orientation", a -> a.orientations(List.of()), "orientation-removed safe"),
        change("a measure", a -> a.measures(List.of()), "measure-removed lamps"),
        change("one proposal", a -> a.proposals(List.of(LIGHTS)), "proposal-removed benches"),
        change(
            "both proposals",
            a -> a.proposals(List.of()),
            "proposal-removed benches",
            "proposal-removed lights"),
        change(
            "the theme of the edition",
            a -> a.editions(List.of(HELD_BY_POLICE.toBuilder().themes(List.of()).build())),
            "edition-themes 2024",
            "theme-removed streets"),
        change(
            "the source of the edition",
            a -> a.editions(List.of(HELD_BY_POLICE.toBuilder().sources(List.of()).build())),
            "edition-sources 2024",
            "source-removed minutes"));
  }

  private static Assises.Builder town() {
    return SmallTown.assises()
        .organizer(POLICE.id())
        .organizations(List.of(CITY, POLICE))
        .themes(List.of(STREETS))
        .sources(List.of(MINUTES))
        .editions(List.of(HELD_BY_POLICE))
        .speakers(List.of(ANNA))
        .surveys(List.of(SURVEY))
        .sessions(List.of(TALK))
        .proposals(List.of(LIGHTS, BENCHES))
        .orientations(List.of(SAFE))
        .measures(List.of(LAMPS));
  }

  private static Organization named(Organization body) {
    Organization other = Organization.of(body.id(), fr("Autrement"));
    return body.partOf().map(other::withPartOf).orElse(other);
  }

  private static Arguments change(
      String what, UnaryOperator<Assises.Builder> change, String... expected) {
    return Arguments.of(what, change, List.of(expected));
  }

  private static List<String> listed(Publication publication) {
    return publication.changes().stream()
        .map(
            change ->
                change.kind()
                    + " "
                    + change.item().value()
                    + (change instanceof Change.Affected affected
                        ? " by " + affected.by().value()
                        : ""))
        .toList();
  }
}
