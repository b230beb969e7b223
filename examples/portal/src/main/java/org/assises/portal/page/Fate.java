package org.assises.portal.page;

import java.time.LocalDate;
import java.util.List;
import org.assises.model.FollowUpStatus;
import org.assises.model.Proposal;

/** What became of proposals, as exactly as pictures tell it apart. */
public enum Fate {
  /** Carried out because of them. */
  IMPLEMENTED("Réalisées"),
  /** Had been there already. */
  ALREADY_IN_PLACE("Déjà en place"),
  /** Begun. */
  IN_PROGRESS("En cours"),
  /** Answered: no. */
  NOT_RETAINED("Non retenues"),
  /** Answered: being looked at. */
  PENDING("À l’étude"),
  /** Nothing was said yet. */
  UNANSWERED("Sans réponse");

  private final String words;

  Fate(String words) {
    this.words = words;
  }

  /** {@return such as {@code Réalisées}} */
  public String words() {
    return words;
  }

  /** {@return the same as a class of the style sheet} */
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

  /** {@return such as {@code Réalisées ou déjà en place}} */
  static String words(List<FollowUpStatus> statuses) {
    String all =
        statuses.stream()
            .map(status -> of(status).words())
            .collect(java.util.stream.Collectors.joining(" ou "));
    return all.substring(0, 1) + all.substring(1).toLowerCase(java.util.Locale.FRENCH);
  }
}
