package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.DAY;
import static org.assises.publication.SmallTown.LIGHTS;
import static org.assises.publication.SmallTown.fr;

import java.util.Optional;
import org.assises.finding.Finding;
import org.assises.finding.Severity;
import org.assises.model.Author;
import org.assises.model.Name;
import org.assises.model.NamingBasis.Consent;
import org.assises.model.Proposal;
import org.assises.model.Visibility;
import org.junit.jupiter.api.Test;

/** Tests the check of single proposals, for applications that republish them. */
class ProposalGateTest {
  private static final String NUMBER = "Appelez le 06 12 34 56 78";

  private static Proposal named(Name name) {
    return LIGHTS.toBuilder()
        .author(new Author.Inhabitant(Optional.of(name), Optional.empty()))
        .build();
  }

  private static Optional<Name> publishedName(Proposal proposal) {
    return ProposalGate.publicPart(proposal, DAY).flatMap(Proposal::author).flatMap(Author::name);
  }

  @Test
  void aTelephoneNumberInAProposalIsAFinding() {
    Proposal calling = LIGHTS.toBuilder().description(fr(NUMBER)).build();

    assertThat(ProposalGate.findings(calling))
        .extracting(Finding::severity)
        .contains(Severity.BLOCKS);
  }

  @Test
  void aTelephoneNumberInATextBesideTheProposalIsAFinding() {
    assertThat(ProposalGate.findings(LIGHTS.id(), "themes", fr(NUMBER)))
        .extracting(Finding::severity)
        .contains(Severity.BLOCKS);
  }

  @Test
  void aHarmlessProposalHasNoFindings() {
    assertThat(ProposalGate.findings(LIGHTS)).isEmpty();
  }

  @Test
  void aDraftHasNoPublicPart() {
    Proposal draft = LIGHTS.toBuilder().visibility(Visibility.DRAFT).build();

    assertThat(ProposalGate.publicPart(draft, DAY)).isEmpty();
  }

  @Test
  void aNameWithConsentIsPublic() {
    Name name = Name.of("Jeanne", Consent.of(DAY.minusDays(1)));

    assertThat(publishedName(named(name))).contains(name);
  }

  @Test
  void aNameBeforeTheDayOfConsentIsNotPublic() {
    Name name = Name.of("Jeanne", Consent.of(DAY.plusDays(1)));

    assertThat(publishedName(named(name))).isEmpty();
  }
}
