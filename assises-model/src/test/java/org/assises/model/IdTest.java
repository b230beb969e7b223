package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

  /** The constructor of every kind of id, and the kind in the message of a refusal. */
  private record Kind(String name, Function<String, Id> of) {}

  static Stream<Kind> kinds() {
    return Stream.of(
        new Kind("assises", AssisesId::new),
        new Kind("edition", EditionId::new),
        new Kind("session", SessionId::new),
        new Kind("speaker", SpeakerId::new),
        new Kind("mandate", MandateId::new),
        new Kind("organization", OrganizationId::new),
        new Kind("place", PlaceId::new),
        new Kind("room", RoomId::new),
        new Kind("theme", ThemeId::new),
        new Kind("survey", SurveyId::new),
        new Kind("survey result", ResultId::new),
        new Kind("proposal", ProposalId::new),
        new Kind("orientation", OrientationId::new),
        new Kind("measure", MeasureId::new),
        new Kind("source", SourceId::new));
  }

  @Test
  void everyKindOfIdIsTestedHere() {
    assertThat(kinds().map(kind -> (Object) kind.of().apply("a").getClass()))
        .containsExactlyInAnyOrder(permitted(Id.class).toArray());
  }

  private static Stream<Class<?>> permitted(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(IdTest::permitted)
        : Stream.of(type);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void anIdHas1To64LettersDigitsDotsUnderscoresAndHyphens(Kind kind) {
    String longest = "Az09._-".repeat(9) + "z";

    assertThat(kind.of().apply("a").value()).isEqualTo("a");
    assertThat(kind.of().apply("aA0zZ9").value()).isEqualTo("aA0zZ9");
    assertThat(kind.of().apply(longest).value()).isEqualTo(longest).hasSize(64);
    assertThat(Id.isValid(longest)).isTrue();
    assertThat(Id.isValid(longest + "z")).isFalse();
    refused(kind, longest + "z");
    refused(kind, "");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void anIdIsNeverNull(Kind kind) {
    assertThatNullPointerException()
        .isThrownBy(() -> kind.of().apply(null))
        .withMessage(kind.name());
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "a b", "é", "a/b", "a@b", "a:b", "a\n", "\u0000", "ａ", "<i>", "%41"})
  void anyOtherValueIsRefusedWithoutRepeatingIt(String value) {
    assertThat(Id.isValid(value)).isFalse();
    kinds().forEach(kind -> refused(kind, value));
  }

  @Test
  void idsOfDifferentKindsAreNotEqual() {
    assertThat((Object) new SessionId("a")).isNotEqualTo(new SpeakerId("a"));
    assertThat(new SessionId("a")).isEqualTo(new SessionId("a")).isNotEqualTo(new SessionId("A"));
  }

  private static void refused(Kind kind, String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kind.of().apply(value))
        .withMessage("an id (%s) must be 1 to 64 of A-Z a-z 0-9 . _ -", kind.name());
  }
}
