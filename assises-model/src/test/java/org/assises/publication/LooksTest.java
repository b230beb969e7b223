package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.ANNA;
import static org.assises.publication.SmallTown.ANNEX;
import static org.assises.publication.SmallTown.LIGHTS;
import static org.assises.publication.SmallTown.LOIC;
import static org.assises.publication.SmallTown.TALK;
import static org.assises.publication.SmallTown.WORKSHOP;
import static org.assises.publication.SmallTown.assises;
import static org.assises.publication.SmallTown.fr;
import static org.assises.publication.SmallTown.with;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.assises.model.Assises;
import org.assises.model.Name;
import org.assises.model.NamingBasis.Consent;
import org.assises.model.Origin;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.model.Speaker;
import org.assises.testing.RandomAssises;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LooksTest {
  private static final Proposal MADE_IN_WORKSHOP =
      LIGHTS.toBuilder().origin(new Origin.InSession(WORKSHOP.id())).build();

  @Test
  void aSessionThatIsTheSameLooksTheSame() {
    Looks looks = new Looks(with(TALK, WORKSHOP), with(TALK));

    assertThat(looks.areSame(TALK, TALK)).isTrue();
    assertThat(looks.areSameAround(TALK, TALK)).isTrue();
  }

  @Test
  void aSessionWithAnotherTitleLooksDifferent() {
    Session retitled = TALK.toBuilder().title(fr("Autre chose")).build();

    assertThat(new Looks(with(TALK), with(retitled)).areSame(TALK, retitled)).isFalse();
  }

  @Test
  void aSessionWhoseSpeakerHasAnotherNameLooksDifferentAndTheOthersDoNot() {
    Name name = Name.of("Anne", Consent.of(LocalDate.of(2024, 1, 1)));
    Assises renamed =
        assises()
            .speakers(List.of(Speaker.of(ANNA.id(), name), LOIC))
            .sessions(List.of(TALK, WORKSHOP))
            .build();

    Looks looks = new Looks(with(TALK, WORKSHOP), renamed);

    assertThat(looks.areSame(TALK, TALK)).isFalse();
    assertThat(looks.areSame(WORKSHOP, WORKSHOP)).isTrue();
  }

  @Test
  void aSessionOfASeriesWithAnotherPageLooksTheSameButNotAround() {
    Assises moved =
        assises().page(URI.create("https://ville.example/")).sessions(List.of(TALK)).build();

    Looks looks = new Looks(with(TALK), moved);

    assertThat(looks.areSame(TALK, TALK)).isTrue();
    assertThat(looks.areSameAround(TALK, TALK)).isFalse();
  }

  @Test
  void aProposalMadeInASessionOfAnotherTitleLooksDifferent() {
    Session retitled = WORKSHOP.toBuilder().title(fr("Atelier 7")).build();

    Looks looks = new Looks(proposedIn(WORKSHOP), proposedIn(retitled));

    assertThat(looks.areSame(MADE_IN_WORKSHOP, MADE_IN_WORKSHOP)).isFalse();
    assertThat(looks.areSame(LIGHTS, LIGHTS)).isTrue();
  }

  @Test
  void aProposalMadeInASessionThatChangedOtherwiseLooksTheSame() {
    Looks looks =
        new Looks(proposedIn(WORKSHOP), proposedIn(WORKSHOP.toBuilder().place(ANNEX.id()).build()));

    assertThat(looks.areSame(MADE_IN_WORKSHOP, MADE_IN_WORKSHOP)).isTrue();
  }

  @Test
  @Tag("bulk")
  void itemsLookTheSameExactlyWhereTheirViewsAreEqual() {
    LongStream.range(0, 300)
        .forEach(
            seed -> {
              Assises before = published(RandomAssises.of(seed));
              checkAgainstViews(before, published(RandomAssises.of(seed)));
              checkAgainstViews(
                  before, published(RandomAssises.changed(RandomAssises.of(seed), seed)));
            });
  }

  private static void checkAgainstViews(Assises before, Assises now) {
    Looks looks = new Looks(before, now);
    Views was = new Views(before);
    Views is = new Views(now);
    for (Session session : now.sessions()) {
      if (before.has(session.id())) {
        Session former = before.session(session.id());
        boolean same = was.of(former).equals(is.of(session));
        assertThat(looks.areSame(former, session)).isEqualTo(same);
        if (same) {
          assertThat(looks.areSameAround(former, session))
              .isEqualTo(was.around(former).equals(is.around(session)));
        }
      }
    }
    for (Proposal proposal : now.proposals()) {
      if (before.has(proposal.id())) {
        Proposal former = before.proposal(proposal.id());
        assertThat(looks.areSame(former, proposal))
            .isEqualTo(was.of(former).equals(is.of(proposal)));
      }
    }
  }

  private static Assises published(Assises assises) {
    return Publication.of(assises, RandomAssises.PUBLISHED).assises();
  }

  private static Assises proposedIn(Session workshop) {
    return assises().sessions(List.of(workshop)).proposals(List.of(MADE_IN_WORKSHOP)).build();
  }
}
