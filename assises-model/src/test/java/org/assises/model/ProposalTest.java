package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.assises.model.Author.Group;
import org.junit.jupiter.api.Test;

class ProposalTest {
  private static final ProposalId ID = new ProposalId("p1");
  private static final Optional<Name> NAME = Optional.of(new Name("Anna", Optional.empty()));

  @Test
  void aProposalCannotSucceedItself() {
    Succession itself = new Succession(Succession.Kind.MERGED_INTO, ID);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> proposal().successions(List.of(itself)).build())
        .withMessage("a proposal must not succeed itself; correct its successions");
  }

  @Test
  void aDuplicateSuccessionIsRefused() {
    Succession other = new Succession(Succession.Kind.SPLIT_INTO, new ProposalId("p2"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> proposal().successions(List.of(other, other)).build())
        .withMessage("successions must not be listed twice; remove one");
  }

  @Test
  void aNegativeNumberOfSupportersIsRefused() {
    assertThat(proposal().supporters(0).build().supporters()).contains(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> proposal().supporters(-1).build())
        .withMessage("the number of supporters must be at least 0, but is -1");
  }

  @Test
  void theOriginCanBeCleared() {
    Proposal made = proposal().origin(new Origin.Through(Origin.Channel.PAPER)).build();

    assertThat(made.toBuilder().origin(Optional.empty()).build()).isEqualTo(proposal().build());
  }

  @Test
  void anAuthorHasAGroupAndCanLoseTheName() {
    Author.Inhabitant inhabitant = new Author.Inhabitant(NAME, Optional.of(text("Ergué")));
    Author.Professional professional =
        new Author.Professional(NAME, Optional.of(text("médiatrice")), Optional.empty());
    Author.Collective table = new Author.Collective(text("table 3"), Optional.of(8));

    assertThat(inhabitant.group()).isEqualTo(Group.INHABITANTS);
    assertThat(inhabitant.withoutName())
        .isEqualTo(new Author.Inhabitant(Optional.empty(), Optional.of(text("Ergué"))));
    assertThat(professional.group()).isEqualTo(Group.PROFESSIONALS);
    assertThat(professional.withoutName().name()).isEmpty();
    assertThat(professional.withoutName().role()).contains(text("médiatrice"));
    assertThat(table.group()).isEqualTo(Group.COLLECTIVES);
    assertThat(table.withoutName()).isEqualTo(table);
    assertThat(table.name()).isEmpty();
    assertThat(Author.Inhabitant.unnamed().quarter()).isEmpty();
  }

  @Test
  void theSizeOfACollectiveIsAtLeast1() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Author.Collective(text("table 3"), Optional.of(0)))
        .withMessage("size must be at least 1, but is 0");
  }

  private static Proposal.Builder proposal() {
    return Proposal.builder(ID, new EditionId("2022"), text("Éclairer les rues"));
  }

  private static Text text(String text) {
    return Text.of("fr", text);
  }
}
