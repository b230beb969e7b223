package org.assises.finding;

import org.assises.model.EditionId;
import org.assises.model.PartialDate;
import org.assises.model.ProposalId;
import org.assises.model.SpeakerId;
import org.assises.wording.Message;

/** Something that the facts recorded leave open, or that they contradict. */
public sealed interface FactFinding extends Finding {

  /**
   * Sources contradict each other, and it is not said why one value was retained.
   *
   * <p>Example: October in one source, November in another. Say why October was chosen.
   *
   * @param place where the fact stands
   */
  record ClaimsContradict(String place) implements FactFinding {
    @Override
    public Severity severity() {
      return Severity.WARNS;
    }

    @Override
    public Message what() {
      return Message.of("claims-contradict");
    }
  }

  /**
   * A declared balance cannot be: no counts of proposals make its percentages.
   *
   * <p>Example: 33 and 67 % of two proposals. Look the figures up again.
   *
   * @param edition whose balance
   */
  record BalanceImpossible(EditionId edition) implements FactFinding {
    @Override
    public Severity severity() {
      return Severity.WARNS;
    }

    @Override
    public String place() {
      return "/balances/" + ShownId.of(edition) + "/shares";
    }

    @Override
    public Message what() {
      return Message.of("balance-impossible");
    }
  }

  /**
   * A declared balance is not what the proposals make, though as many are recorded as were
   * declared.
   *
   * <p>Example: 65 % declared as done, and 60 % by the follow-ups. Tell which is right.
   *
   * @param edition whose balance
   */
  record BalanceDiffers(EditionId edition) implements FactFinding {
    @Override
    public Severity severity() {
      return Severity.INFORMS;
    }

    @Override
    public String place() {
      return "/balances/" + ShownId.of(edition) + "/shares";
    }

    @Override
    public Message what() {
      return Message.of("balance-differs");
    }
  }

  /**
   * A speaker's name is recorded and not published, because nothing allows it on that day.
   *
   * <p>Example: a social worker who has not yet agreed to be named. Record the day of consent, or
   * leave it so.
   *
   * @param speaker whose name
   */
  record NameWithheld(SpeakerId speaker) implements FactFinding {
    @Override
    public Severity severity() {
      return Severity.INFORMS;
    }

    @Override
    public String place() {
      return "/speakers/" + ShownId.of(speaker) + "/name";
    }

    @Override
    public Message what() {
      return Message.of("name-withheld");
    }
  }

  /**
   * Names of authors are recorded and not published, because consent is not recorded or holds no
   * longer.
   *
   * <p>Example: an inhabitant signed a proposal and was not asked. Record the day of consent, or
   * leave it so.
   *
   * @param place where the first of them stands
   * @param authors how many there are, at least 1
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
  }

  /**
   * A follow-up applies from a later day than that of publication, and is not shown until then.
   *
   * <p>Example: a follow-up dated 2027 instead of 2026. Correct the date, or leave it so: it
   * appears with the first publication from that day.
   *
   * @param proposal whose follow-up
   * @param date the earliest of the later dates
   */
  record FollowUpInFuture(ProposalId proposal, PartialDate date) implements FactFinding {
    @Override
    public Severity severity() {
      return Severity.WARNS;
    }

    @Override
    public String place() {
      return "/proposals/" + ShownId.of(proposal) + "/followUps";
    }

    @Override
    public Message what() {
      return Message.of("follow-up-in-future", "date", date);
    }
  }

  /**
   * An edition is said to have been held, and it begins after the day of publication.
   *
   * <p>Example: the edition of next March with the status "held". Correct the status or the date.
   *
   * @param edition that edition
   */
  record HeldInFuture(EditionId edition) implements FactFinding {
    @Override
    public Severity severity() {
      return Severity.WARNS;
    }

    @Override
    public String place() {
      return "/editions/" + ShownId.of(edition) + "/status";
    }

    @Override
    public Message what() {
      return Message.of("held-in-future");
    }
  }

  /**
   * A date of something that has happened is after the day of publication.
   *
   * <p>Example: a proposal submitted next year, or a balance of next year. Correct the date.
   *
   * @param place where the date stands
   */
  record DateInFuture(String place) implements FactFinding {
    @Override
    public Severity severity() {
      return Severity.WARNS;
    }

    @Override
    public Message what() {
      return Message.of("date-in-future");
    }
  }

  /**
   * Proposals are not retained, and neither a reason nor a note says why.
   *
   * <p>Example: a proposal with the status "not-retained" alone. Add the reason or a note: people
   * who proposed it will ask.
   *
   * @param place where the first of them stands
   * @param proposals how many there are, at least 1
   */
  record RefusedWithoutReason(String place, int proposals) implements FactFinding {
    @Override
    public Severity severity() {
      return Severity.WARNS;
    }

    @Override
    public Message what() {
      return Message.of("refused-without-reason", "proposals", proposals);
    }
  }
}
