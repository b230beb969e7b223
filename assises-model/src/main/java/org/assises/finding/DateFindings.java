package org.assises.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.DeclaredBalance;
import org.assises.model.Edition;
import org.assises.model.EditionStatus;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.PartialDate;
import org.assises.model.Proposal;

/** Looks for what is said to have happened after the day of publication, or without its reason. */
final class DateFindings {
  private final LocalDate day;
  private final List<Finding> found = new ArrayList<>();

  private DateFindings(LocalDate day) {
    this.day = day;
  }

  /**
   * {@return what is to be said of dates and refusals: editions, balances, proposals, in their
   * order}
   *
   * @param whole all that the city holds, with the follow-ups that are not shown yet
   * @param visible what is published
   * @param day the day of publication
   */
  static List<Finding> in(Assises whole, Assises visible, LocalDate day) {
    DateFindings findings = new DateFindings(day);
    visible.editions().forEach(findings::look);
    visible.balances().forEach(findings::look);
    for (Proposal shown : visible.proposals()) { // In their order, whatever that of the whole is.
      findings.look(whole.proposal(shown.id()));
    }
    findings.found.addAll(refusals(visible));
    return findings.found;
  }

  private void look(Edition edition) {
    if (edition.status() == EditionStatus.HELD && isLater(edition.startDate().value())) {
      found.add(new FactFinding.HeldInFuture(edition.id()));
    }
  }

  private void look(DeclaredBalance balance) {
    if (isLater(balance.date())) {
      found.add(new FactFinding.DateInFuture("/balances/" + balance.edition().value() + "/date"));
    }
  }

  private void look(Proposal proposal) {
    if (proposal.submittedOn().filter(submitted -> submitted.isAfter(day)).isPresent()) {
      String place = "/proposals/" + proposal.id().value() + "/submittedOn";
      found.add(new FactFinding.DateInFuture(place));
    }
    firstLater(proposal.followUps())
        .ifPresent(date -> found.add(new FactFinding.FollowUpInFuture(proposal.id(), date)));
  }

  /** {@return the first later date of follow-ups, which are in the order of their dates} */
  private Optional<PartialDate> firstLater(List<FollowUp> followUps) {
    boolean none = followUps.isEmpty() || !isLater(followUps.get(followUps.size() - 1).date());
    return none
        ? Optional.empty()
        : followUps.stream().map(FollowUp::date).filter(this::isLater).findFirst();
  }

  private boolean isLater(PartialDate date) {
    return date.earliest().isAfter(day);
  }

  private static List<Finding> refusals(Assises visible) {
    List<Proposal> unexplained =
        visible.proposals().stream().filter(DateFindings::isRefusedWithoutReason).toList();
    if (unexplained.isEmpty()) {
      return List.of();
    }
    String place = "/proposals/" + unexplained.get(0).id().value() + "/followUps";
    return List.of(new FactFinding.RefusedWithoutReason(place, unexplained.size()));
  }

  private static boolean isRefusedWithoutReason(Proposal proposal) {
    if (proposal.followUps().isEmpty()) {
      return false;
    }
    FollowUp last = proposal.followUps().get(proposal.followUps().size() - 1);
    return last.status() == FollowUpStatus.NOT_RETAINED
        && last.reason().isEmpty()
        && last.note().isEmpty();
  }
}
