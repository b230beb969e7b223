package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assises.model.EditionId;
import org.assises.model.EditionStatus;
import org.assises.model.FollowUp;
import org.assises.model.Id;
import org.assises.model.PartialDate;
import org.assises.model.PlaceId;
import org.assises.model.ProposalId;
import org.assises.model.RoomId;
import org.assises.model.SessionId;
import org.assises.model.Slot;
import org.assises.model.SpeakerId;
import org.assises.model.Text;

/** Something visible that became different from one publication to the next. */
public sealed interface Change {

  /** {@return when the publication was made in which it was different} */
  Instant at();

  /** {@return what it is about} */
  Id item();

  /** An edition appeared. */
  record EditionAdded(Instant at, EditionId item) implements Change {
    public EditionAdded {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
    }
  }

  /**
   * An edition has another first day.
   *
   * @param from the former one
   * @param to the new one
   */
  record EditionMoved(Instant at, EditionId item, PartialDate from, PartialDate to)
      implements Change {
    public EditionMoved {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
      requireNonNull(from, "from");
      requireNonNull(to, "to");
    }
  }

  /**
   * An edition was confirmed, held, postponed or cancelled.
   *
   * @param from how it stood
   * @param to how it stands
   */
  record EditionStatusChanged(Instant at, EditionId item, EditionStatus from, EditionStatus to)
      implements Change {
    public EditionStatusChanged {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
      requireNonNull(from, "from");
      requireNonNull(to, "to");
    }
  }

  /** Something else of an edition became different: its title, its venue, its description. */
  record EditionAmended(Instant at, EditionId item) implements Change {
    public EditionAmended {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
    }
  }

  /** A session appeared. */
  record SessionAdded(Instant at, SessionId item) implements Change {
    public SessionAdded {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
    }
  }

  /**
   * A session takes place at another time, or its time became known more exactly.
   *
   * @param from when it was
   * @param to when it is
   */
  record SessionMoved(Instant at, SessionId item, Slot from, Slot to) implements Change {
    public SessionMoved {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
      requireNonNull(from, "from");
      requireNonNull(to, "to");
    }
  }

  /**
   * A session takes place somewhere else.
   *
   * @param place where it is; empty when no longer known
   * @param room in which room; empty when not said
   */
  record SessionRelocated(
      Instant at, SessionId item, Optional<PlaceId> place, Optional<RoomId> room)
      implements Change {
    public SessionRelocated {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
      requireNonNull(place, "place");
      requireNonNull(room, "room");
    }
  }

  /**
   * A session is called otherwise.
   *
   * @param from its former title
   * @param to its title
   */
  record SessionRetitled(Instant at, SessionId item, Text from, Text to) implements Change {
    public SessionRetitled {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
      requireNonNull(from, "from");
      requireNonNull(to, "to");
    }
  }

  /**
   * Other people take part in a session.
   *
   * @param joined who was not to and is
   * @param left who was to and is not
   */
  record SpeakersReplaced(Instant at, SessionId item, List<SpeakerId> joined, List<SpeakerId> left)
      implements Change {
    public SpeakersReplaced {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
      joined = List.copyOf(joined);
      left = List.copyOf(left);
    }
  }

  /**
   * A session was cancelled, or is no longer in the programme, which calendars are told as the
   * same.
   */
  record SessionCancelled(Instant at, SessionId item) implements Change {
    public SessionCancelled {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
    }
  }

  /** A cancelled session takes place after all. */
  record SessionReinstated(Instant at, SessionId item) implements Change {
    public SessionReinstated {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
    }
  }

  /** Something else of a session became different: its description, a document, a replay. */
  record SessionAmended(Instant at, SessionId item) implements Change {
    public SessionAmended {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
    }
  }

  /** A proposal appeared. */
  record ProposalAdded(Instant at, ProposalId item) implements Change {
    public ProposalAdded {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
    }
  }

  /**
   * It was said what became of a proposal.
   *
   * @param followUp what was said
   */
  record ProposalFollowedUp(Instant at, ProposalId item, FollowUp followUp) implements Change {
    public ProposalFollowedUp {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
      requireNonNull(followUp, "followUp");
    }
  }

  /** Something else of a proposal became different. */
  record ProposalAmended(Instant at, ProposalId item) implements Change {
    public ProposalAmended {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
    }
  }

  /** A proposal is published no more; nothing of it remains but its id. */
  record ProposalRemoved(Instant at, ProposalId item) implements Change {
    public ProposalRemoved {
      requireNonNull(at, "at");
      requireNonNull(item, "item");
    }
  }
}
