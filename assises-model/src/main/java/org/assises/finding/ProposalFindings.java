package org.assises.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Proposal;

/**
 * Finds proposals with names that are not published, with events after the day of publication, and
 * those that are not retained without a reason.
 */
final class ProposalFindings {
  private final Assises whole;
  private final LocalDate day;
  private final List<Proposal> unnamed = new ArrayList<>();
  private final List<Finding> later = new ArrayList<>();
  private final List<Proposal> unexplained = new ArrayList<>();

  /**
   * @param whole the whole assises, including names and follow-ups that are not published
   * @param day the day of publication
   */
  ProposalFindings(Assises whole, LocalDate day) {
    this.whole = whole;
    this.day = day;
  }

  /** Looks at the published form of a proposal. */
  void look(Proposal proposal) {
    Proposal recorded = whole.proposal(proposal.id());
    if (isNamed(recorded) && !isNamed(proposal)) {
      unnamed.add(proposal);
    }
    lookForLater(recorded, proposal);
    if (isRefusedWithoutReason(proposal)) {
      unexplained.add(proposal);
    }
  }

  private static boolean isNamed(Proposal proposal) {
    return proposal.author().isPresent() && proposal.author().get().name().isPresent();
  }

  private void lookForLater(Proposal recorded, Proposal published) {
    Optional<LocalDate> submitted = recorded.submittedOn();
    if (submitted.isPresent() && submitted.get().isAfter(day)) {
      later.add(new FactFinding.DateInFuture(place(recorded, "submittedOn")));
    }
    List<FollowUp> followUps = recorded.followUps();
    int shown = published.followUps().size();
    if (shown < followUps.size()) {
      FollowUp first = followUps.get(shown);
      later.add(new FactFinding.FollowUpInFuture(recorded.id(), first.date()));
    }
  }

  private static boolean isRefusedWithoutReason(Proposal proposal) {
    List<FollowUp> followUps = proposal.followUps();
    if (followUps.isEmpty()) {
      return false;
    }
    FollowUp last = followUps.get(followUps.size() - 1);
    return last.status() == FollowUpStatus.NOT_RETAINED
        && last.reason().isEmpty()
        && last.note().isEmpty();
  }

  /** {@return the finding for names that are recorded but not published, if there are any} */
  List<Finding> names() {
    return unnamed.isEmpty()
        ? List.of()
        : List.of(new FactFinding.AuthorsWithheld(place(unnamed.get(0), "author"), unnamed.size()));
  }

  /** {@return the findings for dates, and one for refusals without a reason if there are any} */
  List<Finding> followUps() {
    List<Finding> found = new ArrayList<>(later);
    if (!unexplained.isEmpty()) {
      String place = place(unexplained.get(0), "followUps");
      found.add(new FactFinding.RefusedWithoutReason(place, unexplained.size()));
    }
    return found;
  }

  private static String place(Proposal proposal, String member) {
    return "/proposals/" + proposal.id().shown() + "/" + member;
  }
}
