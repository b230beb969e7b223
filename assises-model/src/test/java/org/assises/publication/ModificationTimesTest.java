package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.ANNA;
import static org.assises.publication.SmallTown.ANNEX;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.FIRST;
import static org.assises.publication.SmallTown.HALL;
import static org.assises.publication.SmallTown.SECOND;
import static org.assises.publication.SmallTown.THIRD;
import static org.assises.publication.SmallTown.fr;
import static org.assises.publication.SmallTown.part;
import static org.assises.publication.SmallTown.proposal;
import static org.assises.publication.SmallTown.session;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.Measure;
import org.assises.model.MeasureId;
import org.assises.model.Orientation;
import org.assises.model.OrientationId;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.assises.model.Source;
import org.assises.model.SourceId;
import org.assises.model.Subject;
import org.assises.model.Survey;
import org.assises.model.SurveyId;
import org.assises.model.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests which feeds get a new Last-Modified when something changes, and that no other feed does.
 */
class ModificationTimesTest {
  private static final EditionId EARLIER = new EditionId("2022");
  private static final Edition BEFORE =
      Edition.builder(EARLIER, 1, fr("Premières assises"), PartialDate.parse("2022-10-08")).build();
  private static final Session TALK = session("talk", 1).contributions(List.of(part(ANNA))).build();
  private static final Session FORMER_TALK =
      TALK.toBuilder().edition(EARLIER).build().toBuilder()
          .slot(Slot.WholeDay.of(LocalDate.of(2022, 10, 8)))
          .contributions(List.of())
          .build();
  private static final Session WORKSHOP = former("workshop");
  private static final Proposal LIGHTS = proposal("lights");
  private static final Proposal BENCHES = proposal("benches").toBuilder().edition(EARLIER).build();
  private static final Survey SURVEY =
      Survey.builder(new SurveyId("survey"), EDITION.id(), fr("Enquête")).build();
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

  private static final Territory QUIMPER = new Territory("29232", fr("Quimper"), Optional.empty());

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void onlyTheFeedsThatAChangeTouchesAreModified(
      String what, UnaryOperator<Assises.Builder> change, List<String> modified) {
    Publication first = Publication.of(town().build(), FIRST);

    Publication second = first.revise(change.apply(town()).build(), SECOND);

    assertThat(modified(second)).isEqualTo(modified);
  }

  static Stream<Arguments> onlyTheFeedsThatAChangeTouchesAreModified() {
    return Stream.of(
        change("nothing", a -> a),
        change(
            "the title of a session",
            a -> a.sessions(List.of(retitled(TALK), WORKSHOP)),
            "programmes",
            "programme of 2024",
            "edition 2024"),
        change(
            "a session that is gone",
            a -> a.sessions(List.of(TALK)),
            "programmes",
            "programme of 2022",
            "edition 2022"),
        change(
            "a session of another edition",
            a -> a.sessions(List.of(FORMER_TALK, WORKSHOP)).speakers(List.of()),
            "programmes",
            "programme of 2022",
            "programme of 2024",
            "edition 2022",
            "edition 2024"),
        change(
            "the title of an edition",
            a ->
                a.editions(
                    List.of(BEFORE.toBuilder().title(Attested.of(fr("Assises"))).build(), EDITION)),
            "programmes",
            "proposals",
            "programme of 2022",
            "proposals of 2022",
            "edition 2022"),
        change(
            "the title of a proposal",
            a -> a.proposals(List.of(retitled(LIGHTS), BENCHES)),
            "proposals",
            "proposals of 2024",
            "edition 2024"),
        change(
            "a proposal that is gone",
            a -> a.proposals(List.of(LIGHTS)),
            "proposals",
            "proposals of 2022",
            "edition 2022"),
        change(
            "the description of the series",
            a -> a.description(fr("Tous les deux ans")),
            "programmes"),
        change(
            "the name of the series",
            a -> a.name(fr("Assises de la ville")),
            "programmes",
            "programme of 2022",
            "programme of 2024",
            "edition 2022",
            "edition 2024"),
        change(
            "the commune",
            a -> a.territory(QUIMPER),
            "programmes",
            "proposals",
            "programme of 2022",
            "proposals of 2022",
            "programme of 2024",
            "proposals of 2024",
            "edition 2022",
            "edition 2024"),
        change(
            "the title of a survey",
            a -> a.surveys(List.of(SURVEY.toBuilder().title(fr("Sondage")).build())),
            "edition 2024"),
        change("an orientation that is gone", a -> a.orientations(List.of()), "edition 2024"),
        change("a measure that is gone", a -> a.measures(List.of()), "edition 2024"),
        change(
            "the page of a place",
            a -> a.places(List.of(ANNEX, renamed(HALL))),
            "programmes",
            "programme of 2024",
            "edition 2024"),
        change(
            "the next edition",
            a ->
                a.editions(
                    List.of(
                        BEFORE,
                        EDITION,
                        Edition.builder(
                                new EditionId("2026"), 3, fr("Suite"), PartialDate.parse("2026"))
                            .build())),
            "programmes",
            "edition 2024",
            "edition 2026",
            "programme of 2026",
            "proposals of 2026"),
        change(
            "several things of an edition",
            a -> a.surveys(List.of()).orientations(List.of()).measures(List.of()),
            "edition 2024"));
  }

  @Test
  void aSourceTouchesOnlyTheEditionsThatReferToIt() {
    Source minutes = Source.of(new SourceId("minutes"), fr("Procès-verbal"));
    Edition sourced = BEFORE.toBuilder().sources(List.of(minutes.id())).build();
    Assises.Builder town = town().editions(List.of(sourced, EDITION));
    Publication first = Publication.of(town.sources(List.of(minutes)).build(), FIRST);
    Source retitled = Source.of(minutes.id(), fr("Compte rendu"));

    Publication second = first.revise(town.sources(List.of(retitled)).build(), SECOND);

    assertThat(modified(second)).containsExactly("edition 2022");
  }

  @Test
  void anotherCommuneTouchesTheProposalsOfAnEditionThatHasOnlyTombstones() {
    Assises.Builder left = town().proposals(List.of(LIGHTS));
    Publication second = Publication.of(town().build(), FIRST).revise(left.build(), SECOND);

    Publication third = second.revise(left.territory(QUIMPER).build(), THIRD);

    assertThat(modified(third)).contains("proposals of 2022");
  }

  @Test
  void anotherCommuneAffectsARemovedProposal() {
    Assises.Builder left = town().proposals(List.of(LIGHTS));
    Publication second = Publication.of(town().build(), FIRST).revise(left.build(), SECOND);

    Publication third = second.revise(left.territory(QUIMPER).build(), THIRD);

    assertThat(third.changes())
        .contains(new Change.Affected(THIRD, BENCHES.id(), third.assises().id()));
  }

  @Test
  void anotherCommuneDoesNotAffectAProposalThatReturns() {
    Assises.Builder left = town().proposals(List.of(LIGHTS));
    Publication second = Publication.of(town().build(), FIRST).revise(left.build(), SECOND);

    Publication third = second.revise(town().territory(QUIMPER).build(), THIRD);

    assertThat(third.changes())
        .filteredOn(change -> change.item().equals(BENCHES.id()))
        .containsExactly(new Change.Added(THIRD, BENCHES.id()));
  }

  @Test
  void theSameCommuneDoesNotAffectARemovedProposal() {
    Assises.Builder left = town().proposals(List.of(LIGHTS));
    Publication second = Publication.of(town().build(), FIRST).revise(left.build(), SECOND);

    Publication third = second.revise(left.name(fr("Assises de la ville")).build(), THIRD);

    assertThat(third.changes()).extracting(Change::item).doesNotContain(BENCHES.id());
  }

  @Test
  void aSurveyTouchesOnlyItsOwnEdition() {
    Session reporting =
        WORKSHOP.toBuilder().subjects(List.of(new Subject.OfSurvey(SURVEY.id()))).build();
    Assises.Builder town = town().sessions(List.of(TALK, reporting));
    Publication first = Publication.of(town.build(), FIRST);
    Survey paged = SURVEY.toBuilder().page(URI.create("https://ville.example/survey")).build();

    Publication second = first.revise(town.surveys(List.of(paged)).build(), SECOND);

    assertThat(modified(second)).containsExactly("edition 2024");
  }

  @Test
  void anEarlierTombstoneTouchesNoFeed() {
    Assises.Builder left = town().proposals(List.of(LIGHTS));
    Publication second = Publication.of(town().build(), FIRST).revise(left.build(), SECOND);

    Publication third =
        second.revise(left.sessions(List.of(retitled(TALK), WORKSHOP)).build(), THIRD);

    assertThat(modified(third)).containsExactly("edition 2024", "programme of 2024", "programmes");
  }

  private static Arguments change(
      String what, UnaryOperator<Assises.Builder> change, String... modified) {
    return Arguments.of(what, change, Stream.of(modified).sorted().toList());
  }

  private static Assises.Builder town() {
    return SmallTown.assises()
        .editions(List.of(BEFORE, EDITION))
        .sessions(List.of(TALK, WORKSHOP))
        .proposals(List.of(LIGHTS, BENCHES))
        .surveys(List.of(SURVEY))
        .orientations(List.of(SAFE))
        .measures(List.of(LAMPS));
  }

  private static Session former(String id) {
    return session(id, 2)
        .edition(EARLIER)
        .slot(Slot.WholeDay.of(LocalDate.of(2022, 10, 8)))
        .build();
  }

  private static Session retitled(Session session) {
    return session.toBuilder().title(fr("Autrement")).build();
  }

  private static Proposal retitled(Proposal proposal) {
    return proposal.toBuilder().title(fr("Autrement")).build();
  }

  private static Place renamed(Place place) {
    return Place.of(place.id(), fr("Autrement"));
  }

  /** {@return the scopes that a publication modified, besides everything} */
  private static List<String> modified(Publication publication) {
    Map<String, Scope> scopes = new LinkedHashMap<>();
    scopes.put("programmes", Scope.programmes());
    scopes.put("proposals", Scope.proposals());
    for (Edition edition : publication.assises().editions()) {
      String year = edition.id().value();
      scopes.put("programme of " + year, Scope.programme(edition.id()));
      scopes.put("proposals of " + year, Scope.proposals(edition.id()));
      scopes.put("edition " + year, Scope.edition(edition.id()));
    }
    return scopes.keySet().stream()
        .filter(name -> publication.lastModified(scopes.get(name)).equals(publication.at()))
        .sorted()
        .toList();
  }
}
