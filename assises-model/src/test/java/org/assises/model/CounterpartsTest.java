package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.BENCHES;
import static org.assises.publication.SmallTown.LIGHTS;
import static org.assises.publication.SmallTown.assises;
import static org.assises.publication.SmallTown.proposal;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests the search for items of another assises. */
class CounterpartsTest {
  private static final Proposal TREES = proposal("trees");
  private static final Assises ASSISES =
      assises().proposals(List.of(BENCHES, LIGHTS, TREES)).build();
  private final Counterparts<Proposal> counterparts =
      new Counterparts<>(ASSISES.proposals(), ASSISES);

  @Test
  void itemsAreFoundInTheSameOrder() {
    assertThat(counterparts.find(changed(BENCHES))).containsSame(BENCHES);
    assertThat(counterparts.find(LIGHTS)).containsSame(LIGHTS);
    assertThat(counterparts.find(changed(TREES))).containsSame(TREES);
  }

  @Test
  void itemsAreFoundInAnotherOrder() {
    assertThat(counterparts.find(TREES)).containsSame(TREES);
    assertThat(counterparts.find(changed(BENCHES))).containsSame(BENCHES);
    assertThat(counterparts.find(LIGHTS)).containsSame(LIGHTS);
    assertThat(counterparts.find(LIGHTS)).containsSame(LIGHTS);
  }

  @Test
  void itemsWithoutACounterpartAreListed() {
    Proposal first = proposal("first");
    Proposal last = proposal("last");

    assertThat(counterparts.without(List.of(first, changed(BENCHES), TREES, last)))
        .containsExactly(first, last);
  }

  @Test
  void equalItemsAreReplaced() {
    Proposal equal = TREES.toBuilder().build();
    Proposal added = proposal("added");

    List<Proposal> shared =
        Stream.of(added, changed(BENCHES), LIGHTS, equal).map(counterparts::ifEqual).toList();

    assertThat(shared).containsExactly(added, changed(BENCHES), LIGHTS, TREES);
    assertThat(shared.get(3)).isSameAs(TREES);
  }

  private static Proposal changed(Proposal proposal) {
    return proposal.toBuilder().supporters(12).build();
  }
}
