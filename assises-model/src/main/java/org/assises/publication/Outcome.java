package org.assises.publication;

import java.util.List;
import java.util.stream.Stream;
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

  /** {@return the statuses that it counts together, in their order} */
  public List<FollowUpStatus> statuses() {
    return Stream.of(FollowUpStatus.values()).filter(status -> of(status) == this).toList();
  }

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
