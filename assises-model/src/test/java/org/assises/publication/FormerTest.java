package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.BENCHES;
import static org.assises.publication.SmallTown.LIGHTS;
import static org.assises.publication.SmallTown.proposal;

import java.util.List;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.junit.jupiter.api.Test;

/** Tests the search for items of the previous publication. */
class FormerTest {
  private static final Proposal TREES = proposal("trees");
  private final Former<Proposal> former =
      new Former<>(List.of(BENCHES, LIGHTS, TREES), Proposal::id);

  @Test
  void itemsAreFoundInTheSameOrder() {
    assertThat(former.find(BENCHES.id())).contains(BENCHES);
    assertThat(former.find(LIGHTS.id())).contains(LIGHTS);
    assertThat(former.find(TREES.id())).contains(TREES);
  }

  @Test
  void itemsAreFoundInAnotherOrder() {
    assertThat(former.find(TREES.id())).contains(TREES);
    assertThat(former.find(BENCHES.id())).contains(BENCHES);
    assertThat(former.find(LIGHTS.id())).contains(LIGHTS);
  }

  @Test
  void aNewItemIsNotFound() {
    assertThat(former.find(new ProposalId("new"))).isEmpty();
  }

  @Test
  void itemsAfterANewOneAreFound() {
    former.find(new ProposalId("new"));

    assertThat(former.find(BENCHES.id())).contains(BENCHES);
  }
}
