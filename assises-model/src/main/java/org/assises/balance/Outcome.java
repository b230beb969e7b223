package org.assises.balance;

import org.assises.model.FollowUpStatus;

/** The outcome of a proposal, in the four groups of a published balance. */
public enum Outcome {
  /** Implemented, or already in place when it was proposed. */
  DONE,
  /** Being carried out. */
  IN_PROGRESS,
  /** Will not be carried out. */
  NOT_RETAINED,
  /** Not decided or not started. */
  PENDING;

  /** {@return the outcome that a status belongs to} */
  public static Outcome of(FollowUpStatus status) {
    return switch (status) {
      case ALREADY_IN_PLACE, IMPLEMENTED -> DONE;
      case IN_PROGRESS -> IN_PROGRESS;
      case NOT_RETAINED -> NOT_RETAINED;
      case PENDING -> PENDING;
    };
  }
}
