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
 * Checks a single proposal without its assises, for applications that republish the proposals of
 * cities.
 *
 * <p>The feed of a city was checked when it was published. A reader cannot know by which version of
 * the library, or whether the feed was altered, and must check it again before publishing it.
 */
public final class ProposalGate {
  private ProposalGate() {}

  /**
   * Returns the findings for the texts and links of a proposal, including its author and its
   * follow-ups.
   *
   * @return the findings, in the order of the proposal; the proposal must not be published if one
   *     of them {@linkplain Severity#BLOCKS blocks publication}
   */
  public static List<Finding> findings(Proposal proposal) {
    return Findings.in(proposal);
  }

  /**
   * Returns the findings for a text that is published with a proposal, such as the name of its
   * theme.
   *
   * @param member the name of the member that contains the text
   * @return the findings
   */
  public static List<Finding> findings(ProposalId proposal, String member, Text text) {
    return Findings.in(proposal, member, text);
  }

  /**
   * {@return the part of a proposal that may be published on a day, without the name of its author
   * unless consent is recorded for that day; empty for a draft}
   */
  public static Optional<Proposal> publicPart(Proposal proposal, LocalDate day) {
    return proposal.visibility() == Visibility.DRAFT
        ? Optional.empty()
        : Optional.of(new Redaction(Set.of(), day).of(proposal));
  }
}
