package org.assises.model;

import java.util.Set;

/** What has become of a proposal. */
public enum FollowUpStatus {
  /** Nothing yet. */
  PENDING,
  /** Being carried out. */
  IN_PROGRESS,
  /** Carried out. */
  IMPLEMENTED,
  /** The city did this already when it was proposed. */
  ALREADY_IN_PLACE,
  /** Will not be carried out. */
  NOT_RETAINED;

  /**
   * Whether a follow-up may say this after one that said the other: what is pending may become
   * anything, what is in progress may be carried out or given up, and what is settled stays as it
   * is. Anything else is a correction and says so.
   */
  public boolean mayFollow(FollowUpStatus earlier) {
    return switch (earlier) {
      case PENDING -> true;
      case IN_PROGRESS -> Set.of(IN_PROGRESS, IMPLEMENTED, NOT_RETAINED).contains(this);
      case IMPLEMENTED, ALREADY_IN_PLACE, NOT_RETAINED -> this == earlier;
    };
  }
}
