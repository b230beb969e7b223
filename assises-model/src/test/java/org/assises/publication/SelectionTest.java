package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.ANNA;
import static org.assises.publication.SmallTown.DAY;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.FIRST;
import static org.assises.publication.SmallTown.LOIC;
import static org.assises.publication.SmallTown.ROOM;
import static org.assises.publication.SmallTown.SECOND;
import static org.assises.publication.SmallTown.TALK;
import static org.assises.publication.SmallTown.WORKSHOP;
import static org.assises.publication.SmallTown.assises;
import static org.assises.publication.SmallTown.fr;
import static org.assises.publication.SmallTown.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private static final Locale BRETON = Locale.forLanguageTag("br");
  private static final Theme STREETS = Theme.of(new ThemeId("streets"), fr("Rues"));
  private static final Session IN_ROOM = session("in-room", 3).room(ROOM.id()).build();
  private static final Session ON_STREETS =
      session("on-streets", 4).themes(List.of(STREETS.id())).build();
  private static final Session IN_BRETON = session("breton", 5).languages(List.of(BRETON)).build();
  private static final Session NIGHT =
      session("night", 6)
          .slot(
              new Slot.Timed(
                  DAY.atTime(22, 0).atZone(ZoneId.of("Europe/Paris")),
                  Optional.of(Duration.ofHours(2))))
          .build();
  private static final Session SOME_DAY =
      session("some-day", 7).slot(new Slot.Unscheduled()).build();
  private static final Assises TOWN =
      assises()
          .themes(List.of(STREETS))
          .sessions(List.of(TALK, WORKSHOP, IN_ROOM, ON_STREETS, IN_BRETON, NIGHT, SOME_DAY))
          .build();

  @Test
  void allSelectsEverything() {
    assertThat(selected(Selection.all())).isEqualTo(TOWN.sessions());
  }

  @Test
  void fromSelectsSessionsThatEndOnTheDayOrLater() {
    assertThat(selected(Selection.from(DAY))).hasSize(6).doesNotContain(SOME_DAY);
    assertThat(selected(Selection.from(DAY.plusDays(1)))).isEmpty();
    assertThat(selected(Selection.from(DAY.minusDays(1)))).hasSize(6);
  }

  @Test
  void editionSelectsItsSessions() {
    assertThat(selected(Selection.edition(EDITION.id()))).hasSize(7);
    assertThat(selected(Selection.edition(new EditionId("1999")))).isEmpty();
  }

  @Test
  void daySelectsSessionsOfThatDay() {
    assertThat(selected(Selection.day(DAY))).contains(NIGHT).doesNotContain(SOME_DAY);
    assertThat(selected(Selection.day(DAY.minusDays(1)))).isEmpty();
  }

  @Test
  void aSessionThatEndsAtMidnightIsNotOnTheNextDay() {
    assertThat(selected(Selection.day(DAY.plusDays(1)))).isEmpty();
  }

  @Test
  void aSessionOfSeveralDaysIsSelectedOnEachDay() {
    LocalDate last = DAY.plusDays(2);
    Session fair = TALK.toBuilder().slot(new Slot.WholeDay(DAY, last)).build();

    assertThat(Selection.day(DAY.plusDays(1)).includes(TOWN, fair)).isTrue();
    assertThat(Selection.day(last).includes(TOWN, fair)).isTrue();
    assertThat(Selection.day(last.plusDays(1)).includes(TOWN, fair)).isFalse();
  }

  @Test
  void kindThemeRoomAndSpeakerSelectTheirSessions() {
    assertThat(selected(Selection.kind(SessionKind.WORKSHOP))).hasSize(7);
    assertThat(selected(Selection.kind(SessionKind.BREAK))).isEmpty();
    assertThat(selected(Selection.theme(STREETS.id()))).containsExactly(ON_STREETS);
    assertThat(selected(Selection.room(ROOM.id()))).containsExactly(IN_ROOM);
    assertThat(selected(Selection.speaker(ANNA.id()))).containsExactly(TALK);
    assertThat(selected(Selection.speaker(LOIC.id()))).isEmpty();
  }

  @Test
  void aSessionWithoutALanguageIsInTheMainOne() {
    assertThat(selected(Selection.language(BRETON))).containsExactly(IN_BRETON);
    assertThat(selected(Selection.language(Locale.FRENCH))).hasSize(6).doesNotContain(IN_BRETON);
  }

  @Test
  void selectionsAreCombinedWithAndAndOr() {
    Selection talk = Selection.speaker(ANNA.id());
    Selection streets = Selection.theme(STREETS.id());

    assertThat(selected(talk.or(streets))).containsExactly(TALK, ON_STREETS);
    assertThat(selected(talk.and(streets))).isEmpty();
    assertThat(selected(Selection.day(DAY).and(streets))).containsExactly(ON_STREETS);
  }

  @Test
  void aPredicateSelectsSessions() {
    Selection open = Selection.of((assises, session) -> session.openFloor());

    assertThat(selected(open)).isEmpty();
    assertThat(open.includes(TOWN, TALK.toBuilder().openFloor(true).build())).isTrue();
  }

  @Test
  void aSelectionChangesWithItsSessions() {
    Publication first = Publication.of(TOWN, FIRST);
    Session retitled = IN_ROOM.toBuilder().title(fr("Autre titre")).build();

    Publication second = first.revise(TOWN.with(retitled), SECOND);

    assertThat(lastModified(second, Selection.room(ROOM.id()))).isEqualTo(SECOND);
    assertThat(lastModified(second, Selection.sessions(List.of(IN_ROOM.id())))).isEqualTo(SECOND);
    assertThat(lastModified(second, Selection.theme(STREETS.id()))).isEqualTo(FIRST);
    assertThat(lastModified(second, Selection.sessions(List.of(TALK.id())))).isEqualTo(FIRST);
    assertThat(lastModified(second, Selection.all())).isEqualTo(SECOND);
  }

  @Test
  void aSelectionChangesWhenASessionLeavesIt() {
    Publication first = Publication.of(TOWN, FIRST);
    Session elsewhere = IN_ROOM.toBuilder().room(Optional.empty()).build();

    Publication second = first.revise(TOWN.with(elsewhere), SECOND);

    assertThat(lastModified(second, Selection.room(ROOM.id()))).isEqualTo(SECOND);
    assertThat(lastModified(second, Selection.theme(STREETS.id()).and(Selection.day(DAY))))
        .isEqualTo(FIRST);
  }

  @Test
  void aSelectionByThemeChangesWhenASessionIsRemoved() {
    Publication first = Publication.of(TOWN, FIRST);

    Publication second = first.revise(TOWN.without(ON_STREETS.id()), SECOND);

    assertThat(lastModified(second, Selection.theme(STREETS.id()))).isEqualTo(SECOND);
    assertThat(lastModified(second, Selection.room(ROOM.id()))).isEqualTo(FIRST);
  }

  @Test
  void aSelectionChangesWithItsEdition() {
    Publication first = Publication.of(TOWN, FIRST);
    Edition retitled = EDITION.toBuilder().title(Attested.of(fr("Assises 2024"))).build();

    Publication second = first.revise(TOWN.with(retitled), SECOND);

    assertThat(lastModified(second, Selection.room(ROOM.id()))).isEqualTo(SECOND);
  }

  private static Instant lastModified(Publication publication, Selection selection) {
    return publication.lastModified(Scope.selected(Scope.programme(EDITION.id()), selection));
  }

  private static List<Session> selected(Selection selection) {
    return TOWN.sessions().stream().filter(session -> selection.includes(TOWN, session)).toList();
  }
}
