package org.assises.balance;

import org.assises.model.FollowUpStatus;

/** What has become of proposals, in the four words in which a city says it. */
public enum Outcome {
  /** Implemented, or already in place when it was proposed. */
  DONE,
  /** Being carried out. */
  IN_PROGRESS,
  /** Will not be carried out. */
  NOT_RETAINED,
  /** Nothing has been said of it yet. */
  PENDING;

  /** {@return the outcome that counts a status} */
  public static Outcome of(FollowUpStatus status) {
    return switch (status) {
      case ALREADY_IN_PLACE, IMPLEMENTED -> DONE;
      case IN_PROGRESS -> IN_PROGRESS;
      case NOT_RETAINED -> NOT_RETAINED;
      case PENDING -> PENDING;
    };
  }
}
