package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.ANNEX;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.FIRST;
import static org.assises.publication.SmallTown.HALL;
import static org.assises.publication.SmallTown.ROOM;
import static org.assises.publication.SmallTown.SECOND;
import static org.assises.publication.SmallTown.fr;
import static org.assises.publication.SmallTown.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests when the feed of a selection was last modified. */
class SelectionTimeTest {
  private static final Edition BEFORE =
      Edition.builder(
              new EditionId("2022"), 1, fr("Premières assises"), PartialDate.parse("2022-10-08"))
          .build();
  private static final Session INSIDE = session("inside", 1).room(ROOM.id()).build();
  private static final Session STAYING = session("staying", 4).room(ROOM.id()).build();
  private static final Session OUTSIDE = session("outside", 2).kind(SessionKind.TALK).build();
  private static final Session FORMER =
      session("former", 3)
          .edition(BEFORE.id())
          .slot(Slot.WholeDay.of(LocalDate.of(2022, 10, 8)))
          .build();
  private static final Scope IN_THE_ROOM =
      Scope.selected(Scope.programme(EDITION.id()), Selection.room(ROOM.id()));
  private static final Room OTHER = Room.of(new RoomId("other"), ANNEX.id(), fr("Salle 2"));
  private static final Scope IN_TWO_ROOMS =
      Scope.selected(
          Scope.programme(EDITION.id()), Selection.room(ROOM.id()).or(Selection.room(OTHER.id())));

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void theSelectionIsModifiedOnlyByWhatItMayContain(
      String what, UnaryOperator<Assises.Builder> change, boolean modified) {
    Publication first = Publication.of(town().build(), FIRST);

    Publication second = first.revise(change.apply(town()).build(), SECOND);

    assertThat(second.lastModified(Scope.everything())).isEqualTo(SECOND);
    assertThat(second.lastModified(IN_THE_ROOM)).isEqualTo(modified ? SECOND : FIRST);
  }

  static Stream<Arguments> theSelectionIsModifiedOnlyByWhatItMayContain() {
    return Stream.of(
        change("a selected session", true, a -> sessions(a, titled(INSIDE), OUTSIDE)),
        change("another session", false, a -> sessions(a, INSIDE, titled(OUTSIDE))),
        change("a session that left", true, a -> sessions(a, moved(), OUTSIDE)),
        change(
            "a session that came into no room",
            false,
            a -> sessions(a, INSIDE, at(HALL.id().value()))),
        change("a session that changes edition", true, a -> sessions(a, INSIDE, ofThe(BEFORE))),
        change("the series", true, a -> a.name(fr("Assises de la ville"))),
        change(
            "the description of the series, which is not in the programme of an edition",
            false,
            a -> a.description(Optional.of(fr("Tous les deux ans")))),
        change("the edition", true, a -> a.editions(List.of(BEFORE, titled(EDITION)))),
        change("another edition", false, a -> a.editions(List.of(titled(BEFORE), EDITION))),
        change(
            "another edition and another session",
            false,
            a -> sessions(a, INSIDE, titled(OUTSIDE)).editions(List.of(titled(BEFORE), EDITION))),
        change("a place elsewhere", false, a -> a.places(List.of(ANNEX, renamed()))));
  }

  private static Arguments change(
      String what, boolean modified, UnaryOperator<Assises.Builder> change) {
    return Arguments.of(what, change, modified);
  }

  @Test
  void aRoomThatIsRemovedModifiesItsSelection() {
    Publication first = Publication.of(town().build(), FIRST);

    Publication second =
        first.revise(
            town().rooms(List.of()).sessions(List.of(moved(), OUTSIDE, FORMER)).build(), SECOND);

    assertThat(second.lastModified(IN_THE_ROOM)).isEqualTo(SECOND);
  }

  @Test
  void aSelectionFromAllProgrammesIsModifiedWithEveryEdition() {
    Scope everywhere = Scope.selected(Scope.programmes(), Selection.room(ROOM.id()));
    Publication first = Publication.of(town().build(), FIRST);

    Publication second =
        first.revise(town().editions(List.of(titled(BEFORE), EDITION)).build(), SECOND);

    assertThat(second.lastModified(everywhere)).isEqualTo(SECOND);
  }

  @Test
  void aSelectionFromAllProgrammesIsModifiedWithItsSessions() {
    Scope former = Scope.selected(Scope.programmes(), Selection.edition(BEFORE.id()));
    Publication first = Publication.of(town().build(), FIRST);

    Publication second =
        first.revise(
            town().sessions(List.of(INSIDE, STAYING, OUTSIDE, titled(FORMER))).build(), SECOND);

    assertThat(second.lastModified(former)).isEqualTo(SECOND);
  }

  @Test
  void aSelectionOfTwoIsModifiedByASessionThatLeftOne() {
    Publication first = Publication.of(town().build(), FIRST);

    Publication second = first.revise(sessions(town(), moved(), OUTSIDE).build(), SECOND);

    assertThat(second.lastModified(IN_TWO_ROOMS)).isEqualTo(SECOND);
  }

  /** A session that is no longer published stays as cancelled, with its room if that is left. */
  @Test
  void aSelectionOfTwoIsModifiedByASessionThatIsGoneTogetherWithItsRoom() {
    Session elsewhere = OUTSIDE.toBuilder().room(OTHER.id()).build();
    Assises.Builder town = town().rooms(List.of(ROOM, OTHER));
    Publication first =
        Publication.of(town.sessions(List.of(INSIDE, elsewhere, FORMER)).build(), FIRST);

    Publication second =
        first.revise(
            town.rooms(List.of(OTHER)).sessions(List.of(elsewhere, FORMER)).build(), SECOND);

    assertThat(second.lastModified(IN_TWO_ROOMS)).isEqualTo(SECOND);
  }

  @Test
  void aRoomThatIsRenamedModifiesOnlyItsOwnSelection() {
    Session elsewhere = OUTSIDE.toBuilder().room(OTHER.id()).build();
    Scope other = Scope.selected(Scope.programme(EDITION.id()), Selection.room(OTHER.id()));
    Assises.Builder town =
        town().rooms(List.of(ROOM, OTHER)).sessions(List.of(INSIDE, elsewhere, FORMER));
    Publication first = Publication.of(town.build(), FIRST);
    Room renamed = Room.of(ROOM.id(), ROOM.place(), fr("Autrement"));

    Publication second = first.revise(town.rooms(List.of(renamed, OTHER)).build(), SECOND);

    assertThat(second.lastModified(IN_THE_ROOM)).isEqualTo(SECOND);
    assertThat(second.lastModified(other)).isEqualTo(FIRST);
  }

  @Test
  void aFullHistoryModifiesEverySelectionWithItsProgramme() {
    Publication last = Publication.of(town().build(), FIRST);
    Instant at = FIRST;
    while (last.history().size() < Publication.LONGEST_HISTORY) {
      at = at.plusSeconds(1);
      Session titled = OUTSIDE.toBuilder().title(fr("Titre " + last.history().size())).build();
      last = last.revise(sessions(town(), INSIDE, titled).build(), at);
    }

    assertThat(last.lastModified(IN_THE_ROOM)).isEqualTo(at);
  }

  private static Assises.Builder town() {
    return sessions(SmallTown.assises().editions(List.of(BEFORE, EDITION)), INSIDE, OUTSIDE);
  }

  private static Assises.Builder sessions(Assises.Builder town, Session inside, Session outside) {
    return town.sessions(List.of(inside, STAYING, outside, FORMER));
  }

  private static Session titled(Session session) {
    return session.toBuilder().title(fr("Autrement")).build();
  }

  private static Edition titled(Edition edition) {
    return edition.toBuilder().title(Attested.of(fr("Autrement"))).build();
  }

  private static Session moved() {
    return INSIDE.toBuilder().room(Optional.empty()).build();
  }

  private static Session at(String place) {
    return OUTSIDE.toBuilder().place(new PlaceId(place)).build();
  }

  private static Session ofThe(Edition edition) {
    return OUTSIDE.toBuilder()
        .edition(edition.id())
        .slot(Slot.WholeDay.of(LocalDate.of(2022, 10, 8)))
        .build();
  }

  private static Place renamed() {
    return Place.of(HALL.id(), fr("Autrement"));
  }
}
