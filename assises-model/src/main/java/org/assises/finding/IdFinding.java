package org.assises.finding;

import org.assises.model.EditionId;
import org.assises.model.Id;
import org.assises.model.ProposalId;
import org.assises.model.SessionId;
import org.assises.wording.Message;

/** Something that happened to ids, by which calendars and feeds know what was published. */
public sealed interface IdFinding extends Finding {

  /**
   * An edition that was published is gone.
   *
   * <p>Example: a document without the edition of 2022, of which calendars hold sessions. Put it
   * back, cancelled if it is not to be held.
   *
   * @param edition the one that is gone
   */
  record EditionGone(EditionId edition) implements IdFinding {
    @Override
    public Severity severity() {
      return Severity.BLOCKS;
    }

    @Override
    public String place() {
      return "/editions/" + ShownId.of(edition);
    }

    @Override
    public Message what() {
      return Message.of("edition-gone");
    }
  }

  /**
   * What was published under one id is there under another.
   *
   * <p>Example: the session {@code opening} is gone, and {@code ouverture} is the same in all but
   * the id. Calendars would show it twice, once cancelled. Give it its former id.
   *
   * @param former the id it was published under
   * @param other the id it has now
   */
  record IdExchanged(Id former, Id other) implements IdFinding {
    @Override
    public Severity severity() {
      return Severity.BLOCKS;
    }

    @Override
    public String place() {
      return (former instanceof SessionId ? "/sessions/" : "/proposals/")
          + ShownId.of(other)
          + "/id";
    }

    @Override
    public Message what() {
      return Message.of("id-exchanged", "former", ShownId.of(former));
    }
  }

  /**
   * A proposal lives on in others that in the end live on in it.
   *
   * <p>Example: p1 was merged into p2, and p2 into p1. Mend one of the links.
   *
   * @param proposal the first of them by id
   */
  record SuccessionInCircle(ProposalId proposal) implements IdFinding {
    @Override
    public Severity severity() {
      return Severity.WARNS;
    }

    @Override
    public String place() {
      return "/proposals/" + ShownId.of(proposal) + "/successions";
    }

    @Override
    public Message what() {
      return Message.of("succession-in-circle");
    }
  }
}
