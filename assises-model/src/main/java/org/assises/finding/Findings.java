package org.assises.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Text;

/**
 * Finds everything that a person should check in an assises. Use it through {@code
 * Publication.check}.
 */
public final class Findings {
  private Findings() {}

  /**
   * Returns the findings for an assises before publication.
   *
   * @param whole the whole assises, including drafts
   * @param visible the part that would be published
   * @param day the day of publication
   * @param before the items that were screened for an earlier publication
   * @return the findings, ordered by severity: those that block publication first
   */
  public static List<Finding> in(Assises whole, Assises visible, LocalDate day, Screened before) {
    TextFindings texts = new TextFindings(visible.languages(), before);
    FactFindings facts = new FactFindings();
    TextWalk.visit(visible, texts, facts);
    return Stream.of(
            ProgrammeFindings.in(visible),
            texts.found(),
            facts.found(),
            FactFindings.ofBalances(visible),
            FactFindings.ofNames(whole, visible),
            DateFindings.in(whole, visible, day),
            Successions.inCircle(visible))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Finding::severity))
        .toList();
  }

  /**
   * Returns the findings for the texts and links of one proposal.
   *
   * @return the findings, in the order of the proposal
   */
  public static List<Finding> in(Proposal proposal) {
    TextFindings texts = new TextFindings(List.of(), Screened.nothing());
    TextWalk.visit(proposal, texts);
    return texts.found();
  }

  /**
   * Returns the findings for one text of a proposal.
   *
   * @param member the name of the member that contains the text
   * @return the findings
   */
  public static List<Finding> in(ProposalId proposal, String member, Text text) {
    TextFindings texts = new TextFindings(List.of(), Screened.nothing());
    texts.screen(new TextWalk.Place("proposals", proposal.value(), 0, member), text);
    return texts.found();
  }

  /**
   * Returns the findings for ids that changed between two publications: editions that are missing,
   * and items that have another id.
   *
   * @param before the current publication
   * @param visible the next publication
   * @return the findings, in the order of {@code before}
   */
  public static List<Finding> between(Assises before, Assises visible) {
    return IdChanges.between(before, visible);
  }
}
