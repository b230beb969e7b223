package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assises.publication.SmallTown.ANNA;
import static org.assises.publication.SmallTown.BENCHES;
import static org.assises.publication.SmallTown.DAY;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.FIRST;
import static org.assises.publication.SmallTown.HALL;
import static org.assises.publication.SmallTown.LIGHTS;
import static org.assises.publication.SmallTown.SECOND;
import static org.assises.publication.SmallTown.TALK;
import static org.assises.publication.SmallTown.WORKSHOP;
import static org.assises.publication.SmallTown.assises;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Author;
import org.assises.model.Broadcast;
import org.assises.model.CouncilDecision;
import org.assises.model.Document;
import org.assises.model.Edition;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Item;
import org.assises.model.ItemKind;
import org.assises.model.Name;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.Proposal;
import org.assises.model.Registration;
import org.assises.model.Session;
import org.assises.model.Sharing;
import org.assises.model.Source;
import org.assises.model.SourceId;
import org.assises.model.Speaker;
import org.assises.model.Survey;
import org.assises.model.SurveyId;
import org.assises.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that a revision keeps the items of the former publication that are equal. */
class SharedItemsTest {
  private static final Text TITLE = Text.of("fr", "Titre");

  /** When follow-ups of {@link SmallTown#DAY} are published. */
  private static final Duration LATER = Duration.ofDays(100);

  @Test
  void equalItemsAreThoseOfTheFormerPublication() {
    Publication first = published(List.of(TALK, WORKSHOP), List.of(BENCHES, LIGHTS));

    Publication second =
        revised(
            first,
            List.of(copy(TALK), WORKSHOP.toBuilder().description(TITLE).build()),
            List.of(BENCHES.toBuilder().supporters(12).build(), copy(LIGHTS)));

    assertThat(second.assises().session(TALK.id())).isSameAs(first.assises().session(TALK.id()));
    assertThat(second.assises().proposals().get(1)).isSameAs(first.assises().proposals().get(1));
    assertThat(second.assises().session(WORKSHOP.id()).description()).contains(TITLE);
    assertThat(second.assises().proposal(BENCHES.id()).supporters()).contains(12);
  }

  @Test
  void itemsAreComparedWithoutWhatIsWithheld() {
    Name name = new Name("Maïwenn Le Corre", Optional.empty());
    Author named = new Author.Inhabitant(Optional.of(name), Optional.empty());
    Proposal withheld = LIGHTS.toBuilder().author(named).build();
    Publication first = published(List.of(), List.of(withheld));

    Publication second = revised(first, List.of(), List.of(copy(withheld)));

    assertThat(second.changes()).isEmpty();
    assertThat(second.assises().proposals().get(0)).isSameAs(first.assises().proposals().get(0));
    assertThat(second.assises().proposals().get(0).author()).contains(named.withoutName());
  }

  @Test
  void anItemThatIsNotVisitedIsNotLostSilently() {
    Assises town = whole(List.of(TALK, WORKSHOP), List.of());
    Sharing sharing = new Sharing(town, town);

    sharing.visit(TALK);

    assertThatIllegalStateException().isThrownBy(sharing::shared);
    sharing.visit(WORKSHOP);
    assertThat(sharing.shared()).isSameAs(town);
  }

  private static Stream<Arguments> itemsWithLinks() {
    Function<URI, Item> registration =
        link ->
            TALK.toBuilder()
                .registration(
                    new Registration(true, Optional.of(link), Optional.empty(), Optional.empty()))
                .build();
    Function<URI, Item> evidence =
        link -> with(followUp().evidence(List.of(Document.of(TITLE, link))).build());
    Function<URI, Item> decision =
        link ->
            with(
                followUp()
                    .decision(new CouncilDecision("1", Optional.empty(), Optional.of(link)))
                    .build());
    return Stream.of(
        Arguments.of(Fact.PAGE, (Function<URI, Item>) link -> TALK.toBuilder().page(link).build()),
        Arguments.of(
            Fact.DOCUMENTS,
            (Function<URI, Item>)
                link -> TALK.toBuilder().documents(List.of(Document.of(TITLE, link))).build()),
        Arguments.of(
            Fact.BROADCASTS,
            (Function<URI, Item>)
                link -> TALK.toBuilder().broadcasts(List.of(Broadcast.live(link))).build()),
        Arguments.of(Fact.REGISTRATION, registration),
        Arguments.of(
            Fact.PAGE, (Function<URI, Item>) link -> LIGHTS.toBuilder().page(link).build()),
        Arguments.of(Fact.FOLLOW_UP, evidence),
        Arguments.of(Fact.FOLLOW_UP, decision));
  }

  private static FollowUp.Builder followUp() {
    return FollowUp.builder(DAY, FollowUpStatus.IN_PROGRESS);
  }

  private static Proposal with(FollowUp followUp) {
    return LIGHTS.toBuilder().followUps(List.of(followUp)).build();
  }

  /** The links are equal for {@link URI#equals}. */
  @ParameterizedTest
  @MethodSource("itemsWithLinks")
  void aLinkWithAnotherCaseIsAChange(Fact fact, Function<URI, Item> item) {
    Item before = item.apply(URI.create("https://ville.example/pages"));
    Item now = item.apply(URI.create("https://Ville.example/pages"));
    Publication first = Publication.of(assises().build().with(before), FIRST.plus(LATER));

    Publication second = first.revise(assises().build().with(now), SECOND.plus(LATER));

    assertThat(second.changes())
        .singleElement()
        .satisfies(change -> assertThat(change.isOf(before.id().kind(), fact)).isTrue());
    assertThat(second.assises().find(before.id()).orElseThrow()).isSameAs(now);
  }

  private static Stream<Function<URI, Item>> otherItemsWithLinks() {
    return Stream.of(
        link -> HALL.withPage(link),
        link -> Organization.of(new OrganizationId("city"), TITLE).withPage(link),
        link -> Source.of(new SourceId("site"), TITLE).withPage(link),
        link -> new Speaker(ANNA.id(), ANNA.name(), List.of(), Optional.empty(), Optional.of(link)),
        link -> EDITION.toBuilder().page(link).build(),
        link -> Survey.builder(new SurveyId("survey"), EDITION.id(), TITLE).page(link).build());
  }

  @ParameterizedTest
  @MethodSource("otherItemsWithLinks")
  void allItemsCompareLinksAsWritten(Function<URI, Item> item) {
    Item before = item.apply(URI.create("https://ville.example/pages"));

    assertThat(before).isEqualTo(item.apply(URI.create("https://ville.example/pages")));
    assertThat(before).isNotEqualTo(item.apply(URI.create("https://Ville.example/pages")));
  }

  @Test
  void aPageOfTheSeriesOrAnEditionWithAnotherCaseIsAChange() {
    URI before = URI.create("https://ville.example/");
    URI now = URI.create("https://Ville.example/");
    Edition edition = EDITION.toBuilder().page(before).build();
    Publication first = Publication.of(withPages(before, edition), FIRST);

    Publication series = first.revise(withPages(now, edition), SECOND);
    Publication other =
        first.revise(withPages(before, edition.toBuilder().page(now).build()), SECOND);

    assertThat(series.changes()).anyMatch(change -> change.isOf(ItemKind.SERIES, Fact.PAGE));
    assertThat(other.changes()).anyMatch(change -> change.isOf(ItemKind.EDITION, Fact.PAGE));
  }

  private static Assises withPages(URI page, Edition edition) {
    return assises().page(page).editions(List.of(edition)).build();
  }

  private static Session copy(Session session) {
    return session.toBuilder().build();
  }

  private static Proposal copy(Proposal proposal) {
    return proposal.toBuilder().build();
  }

  private static Publication published(List<Session> sessions, List<Proposal> proposals) {
    return Publication.of(whole(sessions, proposals), FIRST);
  }

  private static Publication revised(
      Publication first, List<Session> sessions, List<Proposal> proposals) {
    return first.revise(whole(sessions, proposals), SECOND);
  }

  private static Assises whole(List<Session> sessions, List<Proposal> proposals) {
    return assises().sessions(sessions).proposals(proposals).build();
  }
}
