package org.assises.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Text;

/** Searches an assises for what a person should look at. {@code Publication.check} calls it. */
public final class Findings {
  private Findings() {}

  /**
   * Finds everything to look at before an assises is published.
   *
   * @param whole all that the city holds
   * @param visible the part of it that would be published
   * @param day the day of publication
   * @return what blocks publication first, then what warns, then what informs
   */
  public static List<Finding> in(Assises whole, Assises visible, LocalDate day) {
    TextFindings texts = new TextFindings(visible.languages());
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
   * Finds everything to look at in the texts and links of one proposal.
   *
   * @return the findings, in the order of the proposal
   */
  public static List<Finding> in(Proposal proposal) {
    TextFindings texts = new TextFindings(List.of());
    TextWalk.visit(proposal, texts);
    return texts.found();
  }

  /**
   * Finds everything to look at in one text of a proposal.
   *
   * @param member the name of the member that holds the text
   * @return the findings
   */
  public static List<Finding> in(ProposalId proposal, String member, Text text) {
    TextFindings texts = new TextFindings(List.of());
    texts.screen(new TextWalk.Place("proposals", proposal.value(), member), text);
    return texts.found();
  }

  /**
   * Finds ids that were misused between two publications: an edition that is gone, an id exchanged
   * for another.
   *
   * @param before what is public now
   * @param visible what would be public next
   * @return the findings, in the order of {@code before}
   */
  public static List<Finding> between(Assises before, Assises visible) {
    return IdChanges.between(before, visible);
  }
}
