package org.assises.portal.page;

import java.time.LocalDate;
import org.assises.model.FollowUpStatus;
import org.assises.model.Proposal;

/** What became of proposals, as exactly as pictures tell it apart. */
public enum Fate {
  /** Carried out because of them. */
  IMPLEMENTED,
  /** Had been there already. */
  ALREADY_IN_PLACE,
  /** Begun. */
  IN_PROGRESS,
  /** Answered: no. */
  NOT_RETAINED,
  /** Answered: being looked at. */
  PENDING,
  /** Nothing was said yet. */
  UNANSWERED;

  /** {@return it as a class of the style sheet} */
  public String style() {
    return Choice.parameter(this);
  }

  /** {@return what had become of a proposal on a day} */
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
