package org.assises.finding;

import org.assises.model.EditionId;
import org.assises.model.PartialDate;
import org.assises.model.ProposalId;
import org.assises.model.SpeakerId;
import org.assises.wording.Message;

/** A finding about facts that are open or contradict each other. */
public sealed interface FactFinding extends Finding {

  /** {@return {@link Severity#WARNS}, unless a finding says otherwise} */
  @Override
  default Severity severity() {
    return Severity.WARNS;
  }

  /**
   * Sources contradict each other, and no reason is recorded for the retained value.
   *
   * <p>Example: one source says October, another November. Record why October was chosen.
   *
   * @param place the place of the fact
   */
  record ClaimsContradict(String place) implements FactFinding {
    @Override
    public Message what() {
      return Message.of("claims-contradict");
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * A declared balance is impossible: no counts of proposals give its percentages.
   *
   * <p>Example: 33 and 67 % of two proposals. Check the figures.
   *
   * @param edition the edition of the balance
   */
  record BalanceImpossible(EditionId edition) implements FactFinding {
    @Override
    public String place() {
      return "/balances/" + edition.shown() + "/shares";
    }

    @Override
    public Message what() {
      return Message.of("balance-impossible");
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * A declared balance differs from that of the recorded proposals, although their number is the
   * same.
   *
   * <p>Example: 65 % are declared as done, but the follow-ups give 60 %. Correct one of them.
   *
   * @param edition the edition of the balance
   */
  record BalanceDiffers(EditionId edition) implements FactFinding {
    @Override
    public Severity severity() {
      return Severity.INFORMS;
    }

    @Override
    public String place() {
      return "/balances/" + edition.shown() + "/shares";
    }

    @Override
    public Message what() {
      return Message.of("balance-differs");
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * A speaker's name is recorded but not published, because it has no legal basis on that day.
   *
   * <p>Example: a social worker has not yet agreed to be named. Record the day of consent, or keep
   * the name unpublished.
   *
   * @param speaker the speaker
   */
  record NameWithheld(SpeakerId speaker) implements FactFinding {
    @Override
    public Severity severity() {
      return Severity.INFORMS;
    }

    @Override
    public String place() {
      return "/speakers/" + speaker.shown() + "/name";
    }

    @Override
    public Message what() {
      return Message.of("name-withheld");
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * Names of authors are recorded but not published, because consent is not recorded or no longer
   * applies.
   *
   * <p>Example: an inhabitant signed a proposal but was not asked for consent. Record the day of
   * consent, or keep the name unpublished.
   *
   * @param place the place of the first of them
   * @param authors the number of such names, at least 1
   */
  record AuthorsWithheld(String place, int authors) implements FactFinding {
    @Override
    public Severity severity() {
      return Severity.INFORMS;
    }

    @Override
    public Message what() {
      return Message.of("authors-withheld", "authors", authors);
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * A follow-up is dated after the day of publication, and is not published before its date.
   *
   * <p>Example: a follow-up is dated 2027 instead of 2026. Correct the date. If it is right, the
   * follow-up appears in the first publication from that day on.
   *
   * @param proposal the proposal
   * @param date the earliest date after the day of publication
   */
  record FollowUpInFuture(ProposalId proposal, PartialDate date) implements FactFinding {
    @Override
    public String place() {
      return "/proposals/" + proposal.shown() + "/followUps";
    }

    @Override
    public Message what() {
      return Message.of("follow-up-in-future", "date", date);
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * An edition has the status "held" but starts after the day of publication.
   *
   * <p>Example: the edition of next March is "held". Correct the status or the date.
   *
   * @param edition the edition
   */
  record HeldInFuture(EditionId edition) implements FactFinding {
    @Override
    public String place() {
      return "/editions/" + edition.shown() + "/status";
    }

    @Override
    public Message what() {
      return Message.of("held-in-future");
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * The date of a past event is after the day of publication.
   *
   * <p>Example: a proposal was submitted next year. Correct the date.
   *
   * @param place the place of the date
   */
  record DateInFuture(String place) implements FactFinding {
    @Override
    public Message what() {
      return Message.of("date-in-future");
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * Proposals are not retained, but have neither a reason nor a note.
   *
   * <p>Example: a proposal has only the status "not-retained". Add a reason or a note for its
   * authors.
   *
   * @param place the place of the first of them
   * @param proposals the number of such proposals, at least 1
   */
  record RefusedWithoutReason(String place, int proposals) implements FactFinding {
    @Override
    public Message what() {
      return Message.of("refused-without-reason", "proposals", proposals);
    }

    @Override
    public String toString() {
      return describe();
    }
  }
}
