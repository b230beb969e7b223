package org.assises.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

/**
 * Finds events dated after the day of publication, and proposals that are not retained without a
 * reason.
 */
final class DateFindings {
  private final LocalDate day;
  private final List<Finding> found = new ArrayList<>();

  private DateFindings(LocalDate day) {
    this.day = day;
  }

  /**
   * {@return the findings for editions, balances and proposals, in this order}
   *
   * @param whole the whole assises, including follow-ups that are not published yet
   * @param visible the part that is published
   * @param day the day of publication
   */
  static List<Finding> in(Assises whole, Assises visible, LocalDate day) {
    DateFindings findings = new DateFindings(day);
    visible.editions().forEach(findings::look);
    visible.balances().forEach(findings::look);
    whole.proposals().stream()
        .filter(findings::isAhead)
        .filter(proposal -> visible.has(proposal.id()))
        .sorted(Comparator.comparing(proposal -> proposal.id().value()))
        .forEach(findings::look);
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
      found.add(new FactFinding.DateInFuture("/balances/" + balance.edition().shown() + "/date"));
    }
  }

  /** {@return whether a proposal was submitted or has a follow-up after the day of publication} */
  private boolean isAhead(Proposal proposal) {
    return isLater(proposal.submittedOn()) || isFollowedUpLater(proposal);
  }

  private void look(Proposal proposal) {
    if (isLater(proposal.submittedOn())) {
      String place = "/proposals/" + proposal.id().shown() + "/submittedOn";
      found.add(new FactFinding.DateInFuture(place));
    }
    if (isFollowedUpLater(proposal)) {
      PartialDate date = firstLater(proposal.followUps());
      found.add(new FactFinding.FollowUpInFuture(proposal.id(), date));
    }
  }

  private boolean isFollowedUpLater(Proposal proposal) {
    return last(proposal).filter(last -> isLater(last.date())).isPresent();
  }

  private static Optional<FollowUp> last(Proposal proposal) {
    List<FollowUp> all = proposal.followUps();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /**
   * {@return the first date after the day of publication; follow-ups are in the order of their
   * dates}
   */
  private PartialDate firstLater(List<FollowUp> followUps) {
    return followUps.stream().map(FollowUp::date).filter(this::isLater).findFirst().orElseThrow();
  }

  private boolean isLater(Optional<LocalDate> date) {
    return date.isPresent() && date.get().isAfter(day);
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
    String place = "/proposals/" + unexplained.get(0).id().shown() + "/followUps";
    return List.of(new FactFinding.RefusedWithoutReason(place, unexplained.size()));
  }

  private static boolean isRefusedWithoutReason(Proposal proposal) {
    return last(proposal)
        .filter(last -> last.status() == FollowUpStatus.NOT_RETAINED)
        .filter(last -> last.reason().isEmpty() && last.note().isEmpty())
        .isPresent();
  }
}
