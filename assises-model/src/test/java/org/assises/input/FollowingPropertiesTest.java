package org.assises.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.input.Imports.DOCUMENT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.assises.model.Assises;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.SourceId;
import org.assises.model.Text;
import org.assises.model.Visibility;
import org.assises.testing.Draw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests properties of imports with random changes at the sources and by the city. */
class FollowingPropertiesTest {
  private static final int NIGHTS = 20;
  private static final ImportOptions AGENDA = ImportOptions.of(new SourceId("agenda"));
  private static final ImportOptions SCHEDULE = ImportOptions.of(new SourceId("schedule"));
  private static final List<WhenGone> POLICIES = List.of(WhenGone.values());

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void importingTwiceChangesNothing(long seed) {
    Draw draw = new Draw(seed);
    RandomCalendar calendar = new RandomCalendar(draw, "a");
    Assises document = DOCUMENT;
    for (int night = 0; night < NIGHTS; night++) {
      ImportOptions options = AGENDA.withWhenGone(draw.oneOf(POLICIES));
      document = edited(draw, calendar.changed().into(document, options).assises());

      Assises once = calendar.programme().into(document, options).assises();

      assertThat(calendar.programme().into(once, options).assises()).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void afterManyImportsTheDocumentEqualsTheSource(long seed) {
    RandomCalendar calendar = new RandomCalendar(new Draw(seed), "a");
    ImportOptions mirror = AGENDA.withWhenGone(WhenGone.REMOVE);
    Assises mirrored = DOCUMENT;
    Assises followed = DOCUMENT;
    for (int night = 0; night < NIGHTS; night++) {
      ImportedProgramme tonight = calendar.changed();
      mirrored = tonight.into(mirrored, mirror).assises();
      followed = tonight.into(followed, AGENDA).assises();
    }

    Assises fresh = calendar.programme().into(DOCUMENT, AGENDA).assises();

    assertThat(mirrored.sessions()).hasSameElementsAs(takingPlace(fresh));
    assertThat(takingPlace(followed)).hasSameElementsAs(takingPlace(fresh));
    assertThat(followed.sessions()).containsAll(fresh.sessions());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfTwoSourcesDoesNotMatter(long seed) {
    Draw draw = new Draw(seed);
    RandomCalendar one = new RandomCalendar(draw, "a");
    RandomCalendar other = new RandomCalendar(draw, "b");
    Assises ahead = DOCUMENT;
    Assises behind = DOCUMENT;
    for (int night = 0; night < NIGHTS; night++) {
      ImportedProgramme a = one.changed();
      ImportedProgramme b = other.changed();
      ahead = b.into(a.into(ahead, AGENDA).assises(), SCHEDULE).assises();
      behind = a.into(b.into(behind, SCHEDULE).assises(), AGENDA).assises();
    }

    assertThat(ahead.sessions()).hasSameElementsAs(behind.sessions());
    assertThat(ahead.imports()).isEqualTo(behind.imports());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void itemsOfOtherSourcesAndOfTheCityAreNotChanged(long seed) {
    Draw draw = new Draw(seed);
    RandomCalendar one = new RandomCalendar(draw, "a");
    RandomCalendar sameIds = new RandomCalendar(draw, "a");
    List<Session> own = new RandomCalendar(draw, "c").changed().sessions();
    Assises document = one.changed().into(withSessions(DOCUMENT, own), AGENDA).assises();
    Set<Session> theirs = new HashSet<>(document.sessions());
    for (int night = 0; night < NIGHTS; night++) {
      ImportOptions options =
          SCHEDULE.withWhenGone(draw.oneOf(POLICIES)).withOverwrite(draw.chance(50));
      document = sameIds.changed().into(document, options).assises();

      assertThat(document.sessions()).containsAll(theirs);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void editsOfTheCityAreKept(long seed) {
    Draw draw = new Draw(seed);
    RandomCalendar calendar = new RandomCalendar(draw, "a");
    Assises document = calendar.changed().into(DOCUMENT, AGENDA).assises();
    if (document.sessions().isEmpty()) {
      return;
    }
    Session edited =
        draw.oneOf(document.sessions()).toBuilder()
            .title(Text.of("fr", "Titre de la ville"))
            .openFloor(true)
            .visibility(Visibility.DRAFT)
            .build();
    document = replaced(document, edited);
    for (int night = 0; night < NIGHTS; night++) {
      document = calendar.changed().into(document, AGENDA).assises();

      Session session = document.session(edited.id());
      assertThat(session.title()).isEqualTo(edited.title());
      assertThat(session.openFloor()).isTrue();
      assertThat(session.visibility()).isEqualTo(Visibility.DRAFT);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anOlderExportDoesNotReplaceNewerValues(long seed) {
    RandomCalendar calendar = new RandomCalendar(new Draw(seed), "a");
    ImportedProgramme earlier = calendar.changed();
    Assises document = earlier.into(DOCUMENT, AGENDA).assises();
    for (int night = 0; night < NIGHTS; night++) {
      document = calendar.changed().into(document, AGENDA).assises();
    }

    Assises again = earlier.into(document, AGENDA.withWhenGone(WhenGone.LIST)).assises();

    for (Session session : calendar.programme().sessions()) {
      assertThat(again.session(session.id())).isEqualTo(document.session(session.id()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theReportListsEveryChangedSession(long seed) {
    Draw draw = new Draw(seed);
    RandomCalendar calendar = new RandomCalendar(draw, "a");
    Assises document = DOCUMENT;
    for (int night = 0; night < NIGHTS; night++) {
      ImportResult result =
          calendar.changed().into(document, AGENDA.withWhenGone(draw.oneOf(POLICIES)));
      Set<Session> different = new HashSet<>(document.sessions());
      different.addAll(result.assises().sessions());
      Set<Session> same = new HashSet<>(document.sessions());
      same.retainAll(result.assises().sessions());
      different.removeAll(same);

      assertThat(result.report().notes())
          .extracting(ImportNote::id)
          .containsAll(different.stream().map(session -> session.id().value()).toList());
      document = edited(draw, result.assises());
    }
  }

  /** {@return the document with random edits by the city} */
  private static Assises edited(Draw draw, Assises document) {
    if (document.sessions().isEmpty() || draw.chance(50)) {
      return document;
    }
    Session session = draw.oneOf(document.sessions());
    return switch (draw.between(0, 3)) {
      case 0 -> replaced(document, session.toBuilder().openFloor(true).build());
      case 1 -> replaced(document, session.toBuilder().title(Text.of("fr", "À la main")).build());
      case 2 -> replaced(document, session.toBuilder().status(SessionStatus.CONFIRMED).build());
      default -> without(document, session);
    };
  }

  private static Assises replaced(Assises document, Session edited) {
    return withSessions(
        document,
        document.sessions().stream()
            .map(session -> session.id().equals(edited.id()) ? edited : session)
            .toList());
  }

  private static Assises without(Assises document, Session removed) {
    List<Session> sessions = new ArrayList<>(document.sessions());
    sessions.remove(removed);
    return withSessions(document, sessions);
  }

  private static Assises withSessions(Assises document, List<Session> sessions) {
    return document.toBuilder().sessions(sessions).build();
  }

  private static List<Session> takingPlace(Assises assises) {
    return assises.sessions().stream()
        .filter(session -> session.status() != SessionStatus.CANCELLED)
        .toList();
  }
}
