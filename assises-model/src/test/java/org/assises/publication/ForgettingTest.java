package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.FIRST;
import static org.assises.publication.SmallTown.HALL;
import static org.assises.publication.SmallTown.SECOND;
import static org.assises.publication.SmallTown.TALK;
import static org.assises.publication.SmallTown.THIRD;
import static org.assises.publication.SmallTown.WORKSHOP;
import static org.assises.publication.SmallTown.fr;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.model.Address;
import org.assises.model.Assises;
import org.assises.model.Forgetting;
import org.assises.model.Place;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Text;
import org.assises.testing.Wording;
import org.junit.jupiter.api.Test;

/** Tests that the former texts of an item leave the publication when the city asks for it. */
class ForgettingTest {
  private static final String NAME = "Zaqzaq";
  private static final Instant FOURTH = THIRD.plusSeconds(1);
  private static final Session NAMING = TALK.toBuilder().title(fr("Procès de " + NAME)).build();

  private static Assises asking(Forgetting request, Session... sessions) {
    return SmallTown.assises().sessions(List.of(sessions)).forgettings(List.of(request)).build();
  }

  private static Forgetting request(Instant before) {
    return new Forgetting(TALK.id(), before);
  }

  private static String texts(Publication publication) {
    return publication.assises().sessions()
        + Wording.of(publication.changes())
        + Wording.of(publication.history());
  }

  @Test
  void aCorrectedTitleIsForgottenInTheChangeItself() {
    Publication first = Publication.of(SmallTown.with(NAMING), FIRST);

    Publication second = first.revise(asking(request(SECOND), TALK), SECOND);

    assertThat(texts(second)).doesNotContain(NAME);
    assertThat(second.changes())
        .containsExactly(
            new Change.Changed(
                SECOND,
                TALK.id(),
                Fact.TITLE,
                Optional.empty(),
                Optional.of(new ShownValue.Words(TALK.title()))),
            new Change.Forgotten(SECOND, TALK.id()));
  }

  @Test
  void aTitleCorrectedEarlierIsForgottenInTheHistory() {
    Publication corrected =
        Publication.of(SmallTown.with(NAMING), FIRST).revise(SmallTown.with(TALK), SECOND);

    Publication third = corrected.revise(asking(request(THIRD), TALK), THIRD);

    assertThat(texts(corrected)).contains(NAME);
    assertThat(texts(third)).doesNotContain(NAME);
    assertThat(third.history())
        .containsExactly(
            new Change.Forgotten(THIRD, TALK.id()),
            new Change.Changed(SECOND, TALK.id(), Fact.TITLE, Optional.empty(), Optional.empty()));
  }

  @Test
  void aSessionThatIsGoneKeepsItsTimeWithANeutralTitle() {
    Publication first = Publication.of(SmallTown.with(NAMING, WORKSHOP), FIRST);

    Publication second = first.revise(asking(request(SECOND), WORKSHOP), SECOND);

    Session left = second.assises().session(TALK.id());
    assertThat(texts(second)).doesNotContain(NAME);
    assertThat(left.title()).isEqualTo(fr("Séance"));
    assertThat(left.slot()).isEqualTo(NAMING.slot());
    assertThat(second.changes()).contains(new Change.Forgotten(SECOND, TALK.id()));
  }

  @Test
  void theNeutralTitleIsInTheLanguagesOfTheCityThatTheLibraryKnows() {
    Assises.Builder breton =
        SmallTown.assises()
            .languages(
                List.of(
                    Locale.forLanguageTag("br"),
                    Locale.forLanguageTag("gsw"),
                    Locale.forLanguageTag("fr")));
    Session titled = NAMING.toBuilder().title(Text.of("br", NAME).with("fr", NAME)).build();
    Publication first = Publication.of(breton.sessions(List.of(titled)).build(), FIRST);

    Publication second =
        first.revise(
            breton.sessions(List.of()).forgettings(List.of(request(SECOND))).build(), SECOND);

    assertThat(second.assises().session(TALK.id()).title().byLanguage())
        .containsOnlyKeys("br", "fr");
  }

  @Test
  void aTextPublishedAfterTheRequestIsNotForgotten() {
    Publication first = Publication.of(SmallTown.with(NAMING), FIRST);

    Publication second = first.revise(asking(request(FIRST), TALK), SECOND);

    assertThat(texts(second)).contains(NAME);
    assertThat(second.changes()).hasSize(1);
  }

  @Test
  void theLatestOfTwoRequestsCounts() {
    Publication first = Publication.of(SmallTown.with(NAMING), FIRST);
    Assises asked =
        SmallTown.with(TALK).toBuilder()
            .forgettings(List.of(request(THIRD), request(FIRST)))
            .build();

    Publication second = first.revise(asked, SECOND);

    assertThat(texts(second)).doesNotContain(NAME);
  }

  /** A change in the history may have a text on one side only. */
  @Test
  void anAddressThatAPlaceOnceGotOrLostIsForgottenInTheHistory() {
    Place named = HALL.withAddress(Address.in(NAME));
    Assises without = SmallTown.with(TALK);
    Assises with = without.with(named);
    Forgetting request = new Forgetting(HALL.id(), FOURTH);
    Publication lost = Publication.of(without, FIRST).revise(with, SECOND).revise(without, THIRD);

    Publication fourth =
        lost.revise(without.toBuilder().forgettings(List.of(request)).build(), FOURTH);

    assertThat(texts(lost)).contains(NAME);
    assertThat(texts(fourth)).doesNotContain(NAME);
    assertThat(fourth.history())
        .containsExactly(
            new Change.Forgotten(FOURTH, HALL.id()),
            new Change.Changed(THIRD, HALL.id(), Fact.ADDRESS, Optional.empty(), Optional.empty()),
            new Change.Changed(
                SECOND, HALL.id(), Fact.ADDRESS, Optional.empty(), Optional.empty()));
  }

  @Test
  void aRequestForAnotherItemForgetsNothing() {
    Publication first = Publication.of(SmallTown.with(NAMING), FIRST);
    Forgetting other = new Forgetting(new SessionId("other"), THIRD);

    Publication second = first.revise(asking(other, TALK), SECOND);

    assertThat(texts(second)).contains(NAME);
  }

  @Test
  void aChangeWithoutTextsStays() {
    Publication first = Publication.of(SmallTown.with(TALK), FIRST);
    Session debate = TALK.toBuilder().kind(SessionKind.DEBATE).build();

    Publication second = first.revise(asking(request(SECOND), debate), SECOND);

    assertThat(second.changes())
        .containsExactly(
            new Change.Changed(
                SECOND,
                TALK.id(),
                Fact.KIND,
                Optional.of(new ShownValue.Code("workshop")),
                Optional.of(new ShownValue.Code("debate"))));
  }

  @Test
  void aPublicationForgetsWithoutTheDocument() {
    Publication gone =
        Publication.of(SmallTown.with(NAMING, WORKSHOP), FIRST)
            .revise(SmallTown.with(WORKSHOP), SECOND);

    Publication forgotten = gone.forget(List.of(TALK.id()), THIRD);

    assertThat(texts(gone)).contains(NAME);
    assertThat(texts(forgotten)).doesNotContain(NAME);
    assertThat(forgotten.assises().session(WORKSHOP.id())).isEqualTo(WORKSHOP);
    assertThat(forgotten.revision(TALK.id()).number()).isEqualTo(2);
    assertThat(forgotten.revision(WORKSHOP.id()).number()).isZero();
  }

  @Test
  void forgettingWithoutTheDocumentKeepsTheTitleOfASessionThatTakesPlace() {
    Publication first = Publication.of(SmallTown.with(TALK), FIRST);

    Publication forgotten = first.forget(List.of(TALK.id(), EDITION.id()), SECOND);

    assertThat(forgotten.assises()).isEqualTo(first.assises());
    assertThat(forgotten.changes()).isEmpty();
  }

  @Test
  void forgettingNothingIsPossibleInTheSecondOfThePublication() {
    Publication first = Publication.of(SmallTown.with(TALK), FIRST);

    assertThat(first.forget(List.of(), FIRST).changes()).isEmpty();
  }

  @Test
  void forgettingInTheSecondOfThePublicationIsRefused() {
    Publication first = Publication.of(SmallTown.with(TALK), FIRST);

    assertThatThrownBy(() -> first.forget(List.of(TALK.id()), FIRST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("former texts can be forgotten at least one second after");
  }
}
