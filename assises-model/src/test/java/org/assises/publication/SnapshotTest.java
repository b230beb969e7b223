package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assises.publication.SmallTown.BENCHES;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.FIRST;
import static org.assises.publication.SmallTown.LIGHTS;
import static org.assises.publication.SmallTown.SECOND;
import static org.assises.publication.SmallTown.TALK;
import static org.assises.publication.SmallTown.THIRD;
import static org.assises.publication.SmallTown.WORKSHOP;
import static org.assises.publication.SmallTown.assises;
import static org.assises.publication.SmallTown.with;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assises.model.Assises;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.Visibility;
import org.assises.testing.RandomAssises;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SnapshotTest {
  private static final Assises TOWN =
      assises().sessions(List.of(WORKSHOP)).proposals(List.of(LIGHTS)).build();
  private static final Revision ZERO = new Revision(0, FIRST, FIRST);

  @Test
  @Tag("bulk")
  void aPublicationIsRevisedFromItsKeptForm() {
    LongStream.range(0, 300).forEach(SnapshotTest::checkRestoredAndRevised);
  }

  private static void checkRestoredAndRevised(long seed) {
    Assises assises = RandomAssises.of(seed);
    Assises once = RandomAssises.changed(assises, seed);
    Assises twice = RandomAssises.changed(once, seed + 1);
    Instant at = RandomAssises.PUBLISHED;
    Publication publication = Publication.of(assises, at).revise(once, at.plusSeconds(60));

    Publication restored = Publication.from(publication.snapshot());

    assertThat(restored.snapshot()).isEqualTo(publication.snapshot());
    assertThat(restored.changes()).isEqualTo(History.kept(publication.changes()));
    assertThat(restored.revise(twice, at.plusSeconds(120)).snapshot())
        .isEqualTo(publication.revise(twice, at.plusSeconds(120)).snapshot());
  }

  @Test
  void revisionsAndTombstonesAreOrderedById() {
    Publication all =
        Publication.of(
            assises().sessions(List.of(WORKSHOP, TALK)).proposals(List.of(LIGHTS, BENCHES)).build(),
            FIRST);

    assertThat(all.snapshot().sessions().keySet()).containsExactly(TALK.id(), WORKSHOP.id());
    assertThat(all.revise(assises().build(), SECOND).snapshot().tombstones())
        .extracting(Tombstone::proposal)
        .containsExactly(BENCHES.id(), LIGHTS.id());
  }

  @Test
  void aDraftInASnapshotIsRefused() {
    Session draft = TALK.toBuilder().visibility(Visibility.DRAFT).build();
    Snapshot kept = kept(with(draft), Map.of(draft.id(), ZERO), Map.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Publication.from(kept))
        .withMessageContaining("contains items that must not be published");
  }

  @Test
  void everyPublishedItemAndNoOtherHasARevision() {
    refused(
        "each published session must have a revision, and no other session can have one",
        () -> kept(TOWN, Map.of(), Map.of(LIGHTS.id(), ZERO)));
    refused(
        "each published proposal must have a revision, and no other proposal can have one",
        () ->
            kept(TOWN, Map.of(WORKSHOP.id(), ZERO), Map.of(LIGHTS.id(), ZERO, BENCHES.id(), ZERO)));
    refused(
        "each published session must have a revision, and no other session can have one",
        () -> kept(TOWN, Map.of(TALK.id(), ZERO), Map.of(LIGHTS.id(), ZERO)));
  }

  @Test
  void onlyMissingProposalsHaveATombstone() {
    refused("the proposal lights is published and has a tombstone", () -> buried(LIGHTS));
    refused("the proposal benches has two tombstones", () -> buried(BENCHES, BENCHES));
    assertThat(buried(BENCHES).tombstones()).hasSize(1);
  }

  @Test
  void tombstonesAreSortedById() {
    Proposal last = SmallTown.proposal("z");

    assertThat(buried(last, BENCHES).tombstones())
        .extracting(Tombstone::proposal)
        .containsExactly(BENCHES.id(), last.id());
  }

  @Test
  void instantsAreWholeSecondsInOrder() {
    refused(
        "an instant must be in whole seconds, but is 2024-11-01T08:00:00.001Z",
        () -> at(FIRST.plusMillis(1), FIRST));
    refused(
        "an instant must be in whole seconds, but is 2024-11-01T07:59:59.999Z",
        () -> at(FIRST, FIRST.minusMillis(1)));
    refused(
        "an item must not change after the last modification, and the last modification must not be after the publication",
        () -> at(SECOND, THIRD));
    refused(
        "an item must not change after the last modification, and the last modification must not be after the publication",
        () -> at(FIRST, FIRST.minusSeconds(1)));
  }

  private static Snapshot at(Instant at, Instant lastModified) {
    return new Snapshot(
        TOWN,
        at,
        ModificationTimes.of(TOWN, lastModified),
        Map.of(WORKSHOP.id(), ZERO),
        Map.of(LIGHTS.id(), ZERO),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of());
  }

  private static Snapshot buried(Proposal... gone) {
    return new Snapshot(
        TOWN,
        FIRST,
        ModificationTimes.of(TOWN, FIRST),
        Map.of(WORKSHOP.id(), ZERO),
        Map.of(LIGHTS.id(), ZERO),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(gone).stream()
            .map(proposal -> new Tombstone(proposal.id(), EDITION.id(), ZERO))
            .toList(),
        List.of());
  }

  private static Snapshot kept(
      Assises assises, Map<SessionId, Revision> sessions, Map<ProposalId, Revision> proposals) {
    return new Snapshot(
        assises,
        FIRST,
        ModificationTimes.of(assises, FIRST),
        sessions,
        proposals,
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of());
  }

  private static void refused(String message, ThrowingCallable made) {
    assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
  }
}
