package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.DAY;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.FIRST;
import static org.assises.publication.SmallTown.SECOND;
import static org.assises.publication.SmallTown.THIRD;
import static org.assises.publication.SmallTown.WORKSHOP;
import static org.assises.publication.SmallTown.fr;
import static org.assises.publication.SmallTown.session;
import static org.assises.publication.SmallTown.with;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.junit.jupiter.api.Test;

/**
 * A later Java may know other rules of a time zone than those by which a publication was made. The
 * tests put other fingerprints of the rules into what was kept.
 */
class ZoneRulesTest {
  private static final Session FAR =
      session("far", 3)
          .slot(Slot.Timed.of(DAY.atTime(9, 0), ZoneId.of("America/Montreal")))
          .build();
  private static final Assises TOWN = with(WORKSHOP, FAR);

  @Test
  void theRulesOfEachZoneOfTheProgrammeAreKept() {
    assertThat(Publication.of(TOWN, FIRST).zoneRules())
        .containsOnlyKeys("America/Montreal", "Europe/Paris");
  }

  @Test
  void sessionsInAZoneWithOtherRulesGetARevisionAndAChange() {
    Publication kept = made(Map.of("Europe/Paris", "other"));

    Publication next = kept.revise(TOWN, SECOND);

    assertThat(next.changes())
        .containsExactly(
            new Change.Changed(
                SECOND, TOWN.id(), Fact.ZONE_RULES, Optional.empty(), Optional.empty()),
            new Change.Affected(SECOND, WORKSHOP.id(), TOWN.id()));
    assertThat(next.revision(WORKSHOP.id()).number()).isEqualTo(1);
    assertThat(next.revision(FAR.id()).number()).isZero();
    assertThat(next.lastModified(Scope.programme(EDITION.id()))).isEqualTo(SECOND);
  }

  @Test
  void changedZoneRulesAreReportedOnce() {
    Publication next = made(Map.of("Europe/Paris", "other")).revise(TOWN, SECOND);

    assertThat(next.revise(TOWN, THIRD).changes()).isEmpty();
  }

  @Test
  void aSessionThatChangedItselfIsReportedOnce() {
    Session retitled = WORKSHOP.toBuilder().title(fr("Autre titre")).build();

    Publication next = made(Map.of("Europe/Paris", "other")).revise(TOWN.with(retitled), SECOND);

    assertThat(next.changes()).filteredOn(c -> c.item().equals(WORKSHOP.id())).hasSize(1);
    assertThat(next.revision(WORKSHOP.id()).number()).isEqualTo(1);
  }

  @Test
  void rulesThatWereNotKeptAreNotCompared() {
    assertThat(made(Map.of()).revise(TOWN, SECOND).changes()).isEmpty();
  }

  private static Publication made(Map<String, String> rules) {
    Snapshot kept = Publication.of(TOWN, FIRST).snapshot();
    return Publication.from(
        new Snapshot(
            kept.assises(),
            kept.at(),
            kept.modificationTimes(),
            kept.sessions(),
            kept.proposals(),
            kept.formerSlots(),
            kept.firstEditions(),
            rules,
            kept.tombstones(),
            kept.history()));
  }
}
