package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.testing.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuilderTest {
  private static final EditionId EDITION = new EditionId("2024");
  private static final Text TITLE = Text.of("fr", "Titre");

  private static Stream<Arguments> whatMayBeMissing() {
    return Stream.of(
            AssisesData.class,
            Edition.class,
            Session.class,
            Proposal.class,
            FollowUp.class,
            Survey.class,
            Measure.class)
        .flatMap(
            type ->
                Member.of(type).stream()
                    .filter(member -> member.type().equals(Optional.class))
                    .map(member -> Arguments.of(builder(type), member)));
  }

  private static Class<?> builder(Class<?> type) {
    return type.equals(AssisesData.class) ? Assises.Builder.class : builderOf(type);
  }

  private static Class<?> builderOf(Class<?> type) {
    return Arrays.stream(type.getDeclaredClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("whatMayBeMissing")
  void anOptionalMemberCanBeCleared(Class<?> builder, Member member) {
    assertThat(builder.getMethods())
        .anyMatch(
            method ->
                method.getName().equals(member.name())
                    && Arrays.equals(method.getParameterTypes(), new Class<?>[] {Optional.class}));
  }

  @Test
  void settersWithAnOptionalClearTheValue() {
    Session session =
        Session.builder(
                new SessionId("s"), EDITION, SessionKind.TALK, TITLE, new Slot.Unscheduled())
            .build();

    Session.Builder set = session.toBuilder().room(new RoomId("hall")).description(TITLE);

    assertThat(set.room(Optional.empty()).description(Optional.empty()).build()).isEqualTo(session);
  }

  @Test
  void aBuiltSessionDoesNotChangeWithItsBuilder() {
    Session.Builder builder =
        Session.builder(
            new SessionId("s"), EDITION, SessionKind.TALK, TITLE, new Slot.Unscheduled());
    Session session = builder.build();

    builder.room(new RoomId("hall"));

    assertThat(session.room()).isEmpty();
    assertThat(builder.build().room()).contains(new RoomId("hall"));
  }

  @Test
  void aCopiedFollowUpIsEqual() {
    FollowUp followUp =
        FollowUp.builder(LocalDate.of(2024, 1, 1), FollowUpStatus.IN_PROGRESS)
            .progress(40)
            .note(TITLE)
            .responsible(new OrganizationId("ville"))
            .correction(true)
            .build();

    assertThat(followUp.toBuilder().build()).isEqualTo(followUp);
    assertThat(
            followUp.toBuilder()
                .date(PartialDate.parse("2024-02"))
                .status(FollowUpStatus.IMPLEMENTED)
                .progress(Optional.empty())
                .build()
                .date())
        .isEqualTo(PartialDate.parse("2024-02"));
  }
}
