package org.assises.json.intake;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;

/**
 * The meaning of a word for a status.
 *
 * @param status the status; empty if the word gives no follow-up
 * @param reason the reason why the proposal is not retained; empty if not stated
 * @param note what the word adds to the status, such as the stage of works; empty if nothing
 * @param since the names of the column with the date of this status, which precedes the general
 *     one; empty if there is none
 * @param partial whether the cell has more text that is not understood
 */
public record StatusMeaning(
    Optional<FollowUpStatus> status,
    Optional<FollowUp.Reason> reason,
    Optional<String> note,
    List<String> since,
    boolean partial) {
  /** The meaning of a word that gives no follow-up. */
  public static final StatusMeaning NO_FOLLOW_UP =
      new StatusMeaning(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false);

  public static StatusMeaning of(FollowUpStatus status) {
    return new StatusMeaning(
        Optional.of(status), Optional.empty(), Optional.empty(), List.of(), false);
  }

  /** {@return the meaning of a word for proposals that are not retained for a reason} */
  public static StatusMeaning of(FollowUp.Reason reason) {
    return of(FollowUpStatus.NOT_RETAINED).because(reason);
  }

  public StatusMeaning because(FollowUp.Reason reason) {
    return new StatusMeaning(
        status, Optional.of(requireNonNull(reason, "reason")), note, since, partial);
  }

  public StatusMeaning noted(String note) {
    return new StatusMeaning(status, reason, Optional.of(note), since, partial);
  }

  public StatusMeaning since(String... names) {
    return new StatusMeaning(status, reason, note, List.of(names), partial);
  }

  public StatusMeaning partly() {
    return new StatusMeaning(status, reason, note, since, true);
  }

  public boolean isNotRetained() {
    return status.filter(FollowUpStatus.NOT_RETAINED::equals).isPresent();
  }
}
