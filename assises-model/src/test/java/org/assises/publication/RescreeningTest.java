package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assises.publication.SmallTown.FIRST;
import static org.assises.publication.SmallTown.LIGHTS;
import static org.assises.publication.SmallTown.SECOND;
import static org.assises.publication.SmallTown.THIRD;
import static org.assises.publication.SmallTown.fr;
import static org.assises.publication.SmallTown.with;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.assises.finding.Finding;
import org.assises.model.Assises;
import org.assises.model.Proposal;
import org.assises.testing.RandomAssises;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests what is found when an assises is published again, which screens only changed items. */
class RescreeningTest {
  private static final Assises PERSONAL =
      with(LIGHTS.toBuilder().title(fr("Écrire à a.person@example.org")).build());

  @Test
  void everyFindingAboutAnUnchangedTextIsReportedAgain() {
    URI http = URI.create("http://example.org/");
    Assises town =
        new WordyTown(fr("Rues\u200B calmes"), "x\u200B", http, Optional.empty()).assises();
    Publication first = Publication.of(town, FIRST);

    Publication second = first.revise(town, SECOND).revise(town, THIRD);

    assertThat(first.findings()).hasSizeGreaterThan(80);
    assertThat(second.findings()).isEqualTo(first.findings());
  }

  @Test
  @Tag("bulk")
  void aRevisionReportsTheFindingsOfAFirstPublication() {
    LongStream.range(0, 200)
        .forEach(
            seed -> {
              Assises changed = RandomAssises.changed(RandomAssises.of(seed), seed);
              Instant later = RandomAssises.PUBLISHED.plusSeconds(60);
              Publication first = Publication.of(RandomAssises.of(seed), RandomAssises.PUBLISHED);

              List<Finding> findings = first.revise(changed, later).findings();

              assertThat(findings)
                  .as("seed %d", seed)
                  .containsAll(Publication.check(changed, later));
            });
  }

  @Test
  void contactDataInAChangedItemIsFound() {
    Publication first = Publication.of(with(LIGHTS), FIRST);

    assertThatExceptionOfType(PublicationRefusedException.class)
        .isThrownBy(() -> first.revise(PERSONAL, SECOND));
  }

  @Test
  void contactDataInAnUnchangedItemOfARestoredPublicationIsFound() {
    Proposal personal = PERSONAL.proposals().get(0);
    Snapshot kept = Publication.of(with(LIGHTS), FIRST).snapshot();
    Publication restored = Publication.from(withAssises(kept, kept.assises().with(personal)));

    assertThat(restored.assises().proposals().get(0)).isSameAs(personal);
    assertThatExceptionOfType(PublicationRefusedException.class)
        .isThrownBy(() -> restored.revise(restored.assises(), SECOND));
  }

  @Test
  void contactDataInARestoredPublicationIsFoundAfterForgetting() {
    Proposal personal = PERSONAL.proposals().get(0);
    Snapshot kept = Publication.of(with(LIGHTS), FIRST).snapshot();
    Publication restored = Publication.from(withAssises(kept, kept.assises().with(personal)));

    Publication forgotten = restored.forget(List.of(LIGHTS.id()), SECOND);

    assertThatExceptionOfType(PublicationRefusedException.class)
        .isThrownBy(() -> forgotten.revise(forgotten.assises(), THIRD));
  }

  private static Snapshot withAssises(Snapshot kept, Assises assises) {
    return new Snapshot(
        assises,
        kept.at(),
        kept.modificationTimes(),
        kept.sessions(),
        kept.proposals(),
        Map.of(),
        Map.of(),
        kept.zoneRules(),
        kept.tombstones(),
        kept.history());
  }
}
