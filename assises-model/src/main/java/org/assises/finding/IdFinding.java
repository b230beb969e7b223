package org.assises.finding;

import org.assises.model.EditionId;
import org.assises.model.Id;
import org.assises.model.ProposalId;
import org.assises.model.SessionId;
import org.assises.wording.Message;

/** A finding about ids, by which calendars and feeds identify published items. */
public sealed interface IdFinding extends Finding {

  /**
   * An edition that was published is missing.
   *
   * <p>Example: the edition of 2022 was removed from the document, although calendars contain its
   * sessions. Add it again, with the status "cancelled" if it does not take place.
   *
   * @param edition the missing edition
   */
  record EditionGone(EditionId edition) implements IdFinding {
    @Override
    public Severity severity() {
      return Severity.BLOCKS;
    }

    @Override
    public String place() {
      return "/editions/" + edition.shown();
    }

    @Override
    public Message what() {
      return Message.of("edition-gone");
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * An item that was published has another id.
   *
   * <p>Example: the session {@code opening} is missing, and {@code ouverture} differs only in its
   * id. Calendars would show the session twice, once as cancelled. Restore the former id.
   *
   * @param former the published id
   * @param other the new id
   */
  record IdExchanged(Id former, Id other) implements IdFinding {
    @Override
    public Severity severity() {
      return Severity.BLOCKS;
    }

    @Override
    public String place() {
      return (former instanceof SessionId ? "/sessions/" : "/proposals/") + other.shown() + "/id";
    }

    @Override
    public Message what() {
      return Message.of("id-exchanged", "former", former.shown());
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * A proposal is its own successor through other proposals.
   *
   * <p>Example: p1 is merged into p2, and p2 into p1. Correct one of the links.
   *
   * @param proposal the proposal in the circle with the first id
   */
  record SuccessionInCircle(ProposalId proposal) implements IdFinding {
    @Override
    public Severity severity() {
      return Severity.WARNS;
    }

    @Override
    public String place() {
      return "/proposals/" + proposal.shown() + "/successions";
    }

    @Override
    public Message what() {
      return Message.of("succession-in-circle");
    }

    @Override
    public String toString() {
      return describe();
    }
  }
}
