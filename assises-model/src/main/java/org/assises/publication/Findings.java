package org.assises.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Proposal;
import org.assises.model.Text;

/** Looks through an assises for what a person should look at. */
public final class Findings {
  private Findings() {}

  /**
   * Everything to look at before an assises is published.
   *
   * @param assises all that the city holds
   * @param day on which it would be published
   * @return what blocks publication first, then what warns, then what informs
   */
  public static List<Finding> in(Assises assises, LocalDate day) {
    return in(assises, PublicPart.of(assises, day));
  }

  /** {@return what to look at in the texts and links of one proposal, in its order} */
  static List<Finding> in(Proposal proposal) {
    TextFindings texts = new TextFindings(List.of());
    Contents.visit(proposal, texts);
    return texts.found();
  }

  /** {@return what to look at in one text} */
  static List<Finding> in(Contents.Place place, Text text) {
    TextFindings texts = new TextFindings(List.of());
    texts.screen(place, text);
    return texts.found();
  }

  /** {@return what does not block; refuses what does, with all that does} */
  static List<Finding> passing(Assises whole, Assises visible, List<Finding> more) {
    List<Finding> findings = new ArrayList<>(more);
    findings.addAll(in(whole, visible));
    List<Finding> blocking =
        findings.stream().filter(finding -> finding.severity() == Severity.BLOCKS).toList();
    if (!blocking.isEmpty()) {
      throw new PublicationRefusedException(blocking);
    }
    return findings;
  }

  private static List<Finding> in(Assises whole, Assises visible) {
    TextFindings texts = new TextFindings(visible.languages());
    FactFindings facts = new FactFindings();
    Contents.visit(visible, texts, facts);
    return Stream.of(
            ProgrammeFindings.in(visible),
            texts.found(),
            facts.found(),
            FactFindings.ofBalances(visible),
            FactFindings.ofNames(whole, visible),
            Successions.inCircle(visible))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Finding::severity))
        .toList();
  }
}
