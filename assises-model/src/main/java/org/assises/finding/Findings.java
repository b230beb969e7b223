package org.assises.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Item;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.Sharing;
import org.assises.model.Text;
import org.jspecify.annotations.Nullable;

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
    return all(whole, visible, new VisibleFindings(whole, visible, day, before, null), day);
  }

  /**
   * Returns the same findings for an assises that is published again, and visits its sessions and
   * proposals for sharing.
   *
   * @param sharing replaces those of {@code visible}
   */
  public static List<Finding> in(
      Assises whole, Assises visible, LocalDate day, Screened before, Sharing sharing) {
    return all(whole, visible, new VisibleFindings(whole, visible, day, before, sharing), day);
  }

  private static List<Finding> all(
      Assises whole, Assises visible, VisibleFindings found, LocalDate day) {
    List<Finding> all = new ArrayList<>(found.programme.found());
    all.addAll(found.texts());
    all.addAll(found.contradictions);
    all.addAll(FactFindings.ofBalances(visible));
    all.addAll(FactFindings.ofNames(whole, visible));
    all.addAll(found.proposals.names());
    all.addAll(FactFindings.ofDates(visible, day));
    all.addAll(found.proposals.followUps());
    all.addAll(found.successions.inCircle());
    all.sort((a, b) -> a.severity().compareTo(b.severity()));
    return List.copyOf(all);
  }

  /**
   * Returns the findings for the texts and links of one proposal.
   *
   * @return the findings, in the order of the proposal
   */
  public static List<Finding> in(Proposal proposal) {
    TextFindings texts = new TextFindings(List.of(), Screened.nothing());
    texts.of(proposal);
    return texts.texts();
  }

  /**
   * Returns the findings for one text of a proposal.
   *
   * @param member the name of the member that contains the text
   * @return the findings
   */
  public static List<Finding> in(ProposalId proposal, String member, Text text) {
    TextFindings texts = new TextFindings(List.of(), Screened.nothing());
    texts.screen(proposal, member, text);
    return texts.texts();
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

  /** Looks at each item while it is visited, because a walk over a large assises is slow. */
  private static final class VisibleFindings extends TextFindings {
    private final ProgrammeFindings programme;
    private final ProposalFindings proposals;
    private final Successions successions = new Successions();
    private final List<Finding> contradictions = new ArrayList<>();
    private final @Nullable Sharing sharing;

    VisibleFindings(
        Assises whole, Assises visible, LocalDate day, Screened before, @Nullable Sharing sharing) {
      super(visible.languages(), before);
      this.sharing = sharing;
      programme = new ProgrammeFindings(visible);
      proposals = new ProposalFindings(whole, day);
      of(visible);
    }

    @Override
    Session instead(Session session) {
      return sharing == null ? session : sharing.visit(session);
    }

    @Override
    Proposal instead(Proposal proposal) {
      return sharing == null ? proposal : sharing.visit(proposal);
    }

    @Override
    void item(@Nullable Item item) {
      super.item(item);
      if (item instanceof Session session) {
        programme.look(session);
      } else if (item instanceof Proposal proposal) {
        proposals.look(proposal);
        successions.add(proposal);
      }
    }

    @Override
    void fact(String member, Attested<?> fact) {
      if (FactFindings.areContradictory(fact)) {
        contradictions.add(new FactFinding.ClaimsContradict(path(member)));
      }
    }
  }
}
