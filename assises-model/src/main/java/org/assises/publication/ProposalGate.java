package org.assises.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assises.finding.Finding;
import org.assises.finding.Findings;
import org.assises.finding.Severity;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Text;
import org.assises.model.Visibility;

/**
 * The gate for one proposal without its assises: for whoever passes on what cities have published.
 *
 * <p>A city's feed went through the gate once, but a reader does not know by which version of it,
 * nor whether the feed is what the city wrote. What is passed on is checked again.
 */
public final class ProposalGate {
  private ProposalGate() {}

  /**
   * Looks through the texts and links of a proposal, its author and its follow-ups.
   *
   * @return the findings, in the order of the proposal; what is found in it must not be published
   *     if one of them {@linkplain Severity#BLOCKS blocks}
   */
  public static List<Finding> findings(Proposal proposal) {
    return Findings.in(proposal);
  }

  /**
   * Looks through a text that is stated beside a proposal, such as the name of its theme.
   *
   * @param member the name of the member that holds the text
   * @return the findings
   */
  public static List<Finding> findings(ProposalId proposal, String member, Text text) {
    return Findings.in(proposal, member, text);
  }

  /**
   * {@return what of a proposal may be published on a day: all but the name of its author unless
   * consent is recorded for that day; empty for a draft}
   */
  public static Optional<Proposal> publicPart(Proposal proposal, LocalDate day) {
    return proposal.visibility() == Visibility.DRAFT
        ? Optional.empty()
        : Optional.of(new Redaction(Set.of(), day).of(proposal));
  }
}
