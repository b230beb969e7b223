package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ItemTest {
  private static final Text TITLE = Text.of("fr", "Titre");
  private static final Edition EDITION =
      Edition.builder(new EditionId("2024"), 2, TITLE, PartialDate.parse("2024")).build();
  private static final Place PLACE = Place.of(new PlaceId("mairie"), TITLE);
  private static final Assises EMPTY =
      Assises.builder(new AssisesId("assises"), TITLE, ZoneId.of("Europe/Paris")).build();
  private static final Assises ASSISES = EMPTY.with(EDITION).with(PLACE);

  /** An item of each kind, and a copy with another title. */
  private record Pair(Item item, Item changed) {}

  private static Stream<Pair> pairs() {
    List<Item> items = items(TITLE);
    List<Item> changed = items(Text.of("fr", "Autre titre"));
    return IntStream.range(0, items.size()).mapToObj(i -> new Pair(items.get(i), changed.get(i)));
  }

  private static List<Item> items(Text text) {
    EditionId edition = EDITION.id();
    return List.of(
        Source.of(new SourceId("x"), text),
        Organization.of(new OrganizationId("x"), text),
        Place.of(new PlaceId("x"), text),
        Room.of(new RoomId("x"), PLACE.id(), text),
        Theme.of(new ThemeId("x"), text),
        new Speaker(
            new SpeakerId("x"), Optional.empty(), List.of(), Optional.of(text), Optional.empty()),
        Edition.builder(new EditionId("x"), 3, text, PartialDate.parse("2026")).build(),
        Survey.builder(new SurveyId("x"), edition, text).build(),
        Session.builder(new SessionId("x"), edition, SessionKind.TALK, text, new Slot.Unscheduled())
            .build(),
        Proposal.builder(new ProposalId("x"), edition, text).build(),
        new Orientation(
            new OrientationId("x"), edition, text, Optional.empty(), List.of(), List.of()),
        Measure.builder(new MeasureId("x"), edition, text).build());
  }

  @Test
  void areOfTheseKinds() {
    Set<Class<?>> tested = pairs().map(pair -> pair.item().getClass()).collect(Collectors.toSet());

    assertThat(Item.class.getPermittedSubclasses()).containsExactlyInAnyOrderElementsOf(tested);
    assertThat(ItemId.class.getPermittedSubclasses()).hasSameSizeAs(tested);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void itemsOfEveryKindAreAddedChangedFoundAndRemoved(Pair pair) {
    Assises added = ASSISES.with(pair.item());
    Assises changed = added.with(pair.changed());

    assertThat(ASSISES.find(pair.item().id())).isEmpty();
    assertThat(added.find(pair.item().id()).orElseThrow()).isEqualTo(pair.item());
    assertThat(changed.find(pair.item().id()).orElseThrow()).isEqualTo(pair.changed());
    assertThat(changed.without(pair.item().id())).isEqualTo(ASSISES);
  }

  @Test
  void anItemReplacesTheOneWithItsId() {
    Theme first = Theme.of(new ThemeId("first"), TITLE);
    Theme second = Theme.of(new ThemeId("second"), TITLE);
    Theme changed = Theme.of(first.id(), Text.of("fr", "Autre"));

    Assises assises = EMPTY.with(first).with(second).with(changed);

    assertThat(assises.themes()).containsExactly(changed, second);
  }

  @Test
  void anEditionIsInsertedByItsOrdinal() {
    Edition first =
        Edition.builder(new EditionId("2022"), 1, TITLE, PartialDate.parse("2022")).build();

    assertThat(ASSISES.with(first).editions()).containsExactly(first, EDITION);
  }

  @Test
  void aSessionIsChangedInOneLine() {
    SessionId opening = new SessionId("opening");
    Room hall = Room.of(new RoomId("hall"), PLACE.id(), TITLE);
    Session session =
        Session.builder(opening, EDITION.id(), SessionKind.OPENING, TITLE, new Slot.Unscheduled())
            .room(hall.id())
            .build();
    Assises assises = ASSISES.with(hall).with(session);

    Assises changed =
        assises.with(assises.session(opening).toBuilder().room(Optional.empty()).build());

    assertThat(changed.session(opening).room()).isEmpty();
  }

  @Test
  void anUnknownItemCannotBeRemoved() {
    assertThatThrownBy(() -> ASSISES.without(new SessionId("x")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("there is no session x");
  }

  @Test
  void anItemThatIsReferredToCannotBeRemoved() {
    Room hall = Room.of(new RoomId("hall"), PLACE.id(), TITLE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ASSISES.with(hall).without(PLACE.id()))
        .withMessage("room hall refers to the place mairie, which does not exist");
  }
}
