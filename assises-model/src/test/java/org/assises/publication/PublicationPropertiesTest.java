package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.assises.model.Assises;
import org.assises.model.Id;
import org.assises.testing.RandomAssises;
import org.assises.testing.Wording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests properties of every publication with random assises. */
@Tag("bulk")
class PublicationPropertiesTest {
  private static final long MANY_SEEDS = 10_000;
  private static final long SEEDS = 2_000;
  private static final int REVISIONS = 4;

  @Test
  void nothingSecretIsPublished() {
    seeds(MANY_SEEDS)
        .forEach(
            seed -> {
              Publication publication = published(seed);

              assertThat(Wording.of(publication.assises()) + publication.findings())
                  .as("seed %d", seed)
                  .doesNotContain(RandomAssises.SECRET);
            });
  }

  @Test
  void theOrderOfTheInputDoesNotMatter() {
    seeds(SEEDS)
        .forEach(
            seed -> {
              Assises shuffled = RandomAssises.shuffled(RandomAssises.of(seed), seed);

              Publication publication = Publication.of(shuffled, RandomAssises.PUBLISHED);

              assertThat(publication.snapshot()).isEqualTo(published(seed).snapshot());
              assertThat(publication.findings()).isEqualTo(published(seed).findings());
            });
  }

  @Test
  void aRevisionWithoutChangesIsEqual() {
    seeds(SEEDS)
        .forEach(
            seed -> {
              Publication first = published(seed);
              Instant later = RandomAssises.PUBLISHED.plusSeconds(60);

              Publication again = first.revise(RandomAssises.of(seed), later);

              assertThat(again.assises()).isEqualTo(first.assises());
              assertThat(again.lastModified()).isEqualTo(first.lastModified());
              assertThat(again.changes()).isEmpty();
              assertThat(revisions(again)).isEqualTo(revisions(first));
            });
  }

  @Test
  void revisionsIncreaseOnlyWithVisibleChanges() {
    seeds(SEEDS)
        .forEach(
            seed -> {
              Assises assises = RandomAssises.of(seed);
              Publication before = published(seed);
              for (int i = 1; i <= REVISIONS; i++) {
                assises = RandomAssises.changed(assises, seed * REVISIONS + i);
                Publication after =
                    before.revise(assises, RandomAssises.PUBLISHED.plusSeconds(60L * i));

                checkFollows(before, after);
                before = after;
              }
            });
  }

  private static void checkFollows(Publication before, Publication after) {
    boolean same = after.assises().equals(before.assises());
    assertThat(after.changes().isEmpty()).isEqualTo(same);
    assertThat(after.changes()).noneMatch(change -> change.kind().endsWith("-other"));
    Map<Id, Revision> earlier = revisions(before);
    Map<Id, Revision> later = revisions(after);

    assertThat(after.lastModified()).isEqualTo(same ? before.lastModified() : after.at());
    assertThat(Wording.of(after.assises()) + Wording.of(after.history()))
        .doesNotContain(RandomAssises.SECRET);
    assertThat(later.keySet()).containsAll(earlier.keySet());
    later.forEach(
        (id, revision) -> {
          Revision former = earlier.getOrDefault(id, Revision.first(after.at()));
          boolean next = revision.equals(former.next(after.at()));
          assertThat(next || revision.equals(former)).as("%s of %s", revision, id).isTrue();
          assertThat(next && same).isFalse();
        });
    after.changes().forEach(change -> assertThat(change.at()).isEqualTo(after.at()));
  }

  /** {@return the revisions of sessions and proposals, including tombstones} */
  private static Map<Id, Revision> revisions(Publication publication) {
    Snapshot kept = publication.snapshot();
    Map<Id, Revision> revisions = new HashMap<>(kept.sessions());
    revisions.putAll(kept.proposals());
    kept.tombstones().forEach(stone -> revisions.put(stone.proposal(), stone.revision()));
    return revisions;
  }

  private static Publication published(long seed) {
    return Publication.of(RandomAssises.of(seed), RandomAssises.PUBLISHED);
  }

  private static LongStream seeds(long count) {
    return LongStream.range(0, count).parallel();
  }
}
