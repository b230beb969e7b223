package org.assises.portal.page;

import java.time.LocalDate;
import org.assises.model.FollowUpStatus;
import org.assises.model.Proposal;

/** The fate of a proposal, as charts distinguish it. */
public enum Fate {
  /** Carried out because of the proposal. */
  IMPLEMENTED,
  /** Existed before the proposal. */
  ALREADY_IN_PLACE,
  IN_PROGRESS,
  /** Refused. */
  NOT_RETAINED,
  /** Being examined. */
  PENDING,
  /** Without an answer yet. */
  UNANSWERED;

  /** {@return the CSS class} */
  public String style() {
    return Choice.parameter(this);
  }

  /** {@return the fate of a proposal on a day} */
  static Fate of(Proposal proposal, LocalDate day) {
    return proposal.followUpOn(day).isEmpty() ? UNANSWERED : of(proposal.statusOn(day));
  }

  static Fate of(FollowUpStatus status) {
    return switch (status) {
      case IMPLEMENTED -> IMPLEMENTED;
      case ALREADY_IN_PLACE -> ALREADY_IN_PLACE;
      case IN_PROGRESS -> IN_PROGRESS;
      case NOT_RETAINED -> NOT_RETAINED;
      case PENDING -> PENDING;
    };
  }
}
