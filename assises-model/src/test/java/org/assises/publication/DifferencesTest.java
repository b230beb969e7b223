package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.DAY;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.LIGHTS;
import static org.assises.publication.SmallTown.SECOND;
import static org.assises.publication.SmallTown.TALK;
import static org.assises.publication.SmallTown.assises;
import static org.assises.publication.SmallTown.with;

import java.util.List;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Id;
import org.assises.model.Proposal;
import org.assises.model.Visibility;
import org.junit.jupiter.api.Test;

/** Tests the comparison of follow-ups, and of members that belong to no fact. */
class DifferencesTest {
  private static final FollowUp A = followUp(1, FollowUpStatus.PENDING);
  private static final FollowUp B = followUp(2, FollowUpStatus.IN_PROGRESS);
  private static final FollowUp X = followUp(3, FollowUpStatus.IN_PROGRESS);
  private static final FollowUp Y = X.toBuilder().progress(60).build();
  private static final FollowUp C = followUp(4, FollowUpStatus.IN_PROGRESS);
  private static final FollowUp D = followUp(5, FollowUpStatus.IMPLEMENTED);

  private static FollowUp followUp(int day, FollowUpStatus status) {
    return FollowUp.of(DAY.plusDays(day), status);
  }

  private static Assises followed(FollowUp... followUps) {
    return with(LIGHTS.toBuilder().followUps(List.of(followUps)).build());
  }

  private static List<Change> between(Assises before, Assises now) {
    return Differences.between(before, now, SECOND);
  }

  private static Change followUp(Optional<FollowUp> from, Optional<FollowUp> to) {
    return new Change.Changed(
        SECOND, LIGHTS.id(), Fact.FOLLOW_UP, from.map(Values::followUp), to.map(Values::followUp));
  }

  private static Change other(Id item) {
    return new Change.Changed(SECOND, item, Fact.OTHER, Optional.empty(), Optional.empty());
  }

  @Test
  void aCorrectedFollowUpIsOneChange() {
    assertThat(between(followed(A, B, X, C, D), followed(A, B, Y, C, D)))
        .containsExactly(followUp(Optional.of(X), Optional.of(Y)));
  }

  @Test
  void aRemovedFollowUpIsOneChange() {
    assertThat(between(followed(A, B, X, C, D), followed(A, B, C, D)))
        .containsExactly(followUp(Optional.of(X), Optional.empty()));
  }

  @Test
  void anInsertedFollowUpIsOneChange() {
    assertThat(between(followed(A, B, C, D), followed(A, B, X, C, D)))
        .containsExactly(followUp(Optional.empty(), Optional.of(X)));
  }

  @Test
  void twoInsertedFollowUpsAreTwoChanges() {
    assertThat(between(followed(A, D), followed(A, B, C, D)))
        .containsExactly(
            followUp(Optional.empty(), Optional.of(B)), followUp(Optional.empty(), Optional.of(C)));
  }

  @Test
  void aFirstFollowUpIsOneChange() {
    assertThat(between(followed(), followed(A)))
        .containsExactly(followUp(Optional.empty(), Optional.of(A)));
  }

  @Test
  void aRepeatedFollowUpIsOneChange() {
    assertThat(between(followed(A), followed(A, A)))
        .containsExactly(followUp(Optional.empty(), Optional.of(A)));
  }

  @Test
  void theSameFollowUpsAreNoChange() {
    assertThat(between(followed(A, B), followed(A, B))).isEmpty();
  }

  @Test
  void aMemberOfASessionWithoutAFactIsAChangeWithoutValues() {
    Assises draft = with(TALK.toBuilder().visibility(Visibility.DRAFT).build());

    assertThat(between(with(TALK), draft)).containsExactly(other(TALK.id()));
  }

  @Test
  void aMemberOfAProposalWithoutAFactIsAChangeWithoutValues() {
    Proposal draft = LIGHTS.toBuilder().visibility(Visibility.DRAFT).build();

    assertThat(between(with(LIGHTS), with(draft))).containsExactly(other(LIGHTS.id()));
  }

  @Test
  void aMemberOfAnEditionWithoutAFactIsAChangeWithoutValues() {
    Assises draft =
        assises()
            .editions(List.of(EDITION.toBuilder().visibility(Visibility.DRAFT).build()))
            .build();

    assertThat(between(assises().build(), draft)).containsExactly(other(EDITION.id()));
  }
}
