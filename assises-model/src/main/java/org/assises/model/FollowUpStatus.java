package org.assises.model;

/** How far a proposal is carried out. */
public enum FollowUpStatus {
  /** Not decided or not started. */
  PENDING,
  /** Being carried out. */
  IN_PROGRESS,
  /** Carried out. */
  IMPLEMENTED,
  /** The city already did this when it was proposed. */
  ALREADY_IN_PLACE,
  /** Will not be carried out. */
  NOT_RETAINED;

  /**
   * Returns whether this status may follow an earlier one. Any status may follow {@link #PENDING}.
   * {@link #IMPLEMENTED} and {@link #NOT_RETAINED} may follow {@link #IN_PROGRESS}. The other
   * statuses are final. A follow-up that breaks this order must be marked as a correction.
   */
  public boolean mayFollow(FollowUpStatus earlier) {
    return switch (earlier) {
      case PENDING -> true;
      case IN_PROGRESS -> this == IN_PROGRESS || this == IMPLEMENTED || this == NOT_RETAINED;
      case IMPLEMENTED, ALREADY_IN_PLACE, NOT_RETAINED -> this == earlier;
    };
  }
}
