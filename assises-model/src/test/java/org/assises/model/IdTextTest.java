package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids may contain contact data until they are checked; no message and no text form repeats it. */
class IdTextTest {
  private static final String PRIVATE = "riou-0639981234";
  private static final EditionId EDITION = new EditionId("2026");

  static Stream<Id> ids() {
    return Stream.of(
        new AssisesId(PRIVATE),
        new EditionId(PRIVATE),
        new MandateId(PRIVATE),
        new MeasureId(PRIVATE),
        new OrganizationId(PRIVATE),
        new OrientationId(PRIVATE),
        new PlaceId(PRIVATE),
        new ProposalId(PRIVATE),
        new ResultId(PRIVATE),
        new RoomId(PRIVATE),
        new SessionId(PRIVATE),
        new SourceId(PRIVATE),
        new SpeakerId(PRIVATE),
        new SurveyId(PRIVATE),
        new ThemeId(PRIVATE));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theTextFormShowsNoContactData(Id id) {
    assertThat(id.toString()).endsWith("[value=...]").doesNotContain("0639981234");
  }

  @Test
  void everyKindOfIdIsTried() {
    assertThat(ids().map(Id::kind))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrder(ItemKind.values());
  }

  @Test
  void otherIdsAreShown() {
    assertThat(new SessionId("opening").shown()).isEqualTo("opening");
    assertThat(new SessionId("opening")).hasToString("SessionId[value=opening]");
  }

  @Test
  void anUnknownReferenceIsReportedWithoutContactData() {
    Session session = session("s").room(new RoomId(PRIVATE)).build();

    assertThatThrownBy(() -> with(session))
        .hasMessage("session s refers to the room ..., which does not exist");
  }

  @Test
  void anIdThatIsUsedTwiceIsReportedWithoutContactData() {
    Session session = session(PRIVATE).build();

    assertThatThrownBy(() -> with(session, session))
        .hasMessage("the id of the session ... is used twice");
  }

  @Test
  void anItemThatIsNotThereIsReportedWithoutContactData() {
    assertThatThrownBy(() -> with().session(new SessionId(PRIVATE)))
        .hasMessage("there is no session ...");
  }

  private static Session.Builder session(String id) {
    return Session.builder(
        new SessionId(id),
        EDITION,
        SessionKind.TALK,
        Text.of("fr", "Séance"),
        new Slot.Unscheduled());
  }

  private static Assises with(Session... sessions) {
    return Assises.builder(new AssisesId("a"), Text.of("fr", "A"), ZoneId.of("Europe/Paris"))
        .editions(
            List.of(
                Edition.builder(EDITION, 1, Text.of("fr", "Édition"), PartialDate.parse("2026"))
                    .build()))
        .sessions(List.of(sessions))
        .build();
  }
}
