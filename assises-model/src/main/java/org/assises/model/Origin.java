package org.assises.model;

import static java.util.Objects.requireNonNull;

/** Where a proposal was made. */
public sealed interface Origin {
  /**
   * In a session: a workshop, a preparatory meeting.
   *
   * @param session which
   */
  record InSession(SessionId session) implements Origin {
    public InSession {
      requireNonNull(session, "session");
    }
  }

  /**
   * Through a channel that is no session.
   *
   * @param channel which
   */
  record Through(Channel channel) implements Origin {
    public Through {
      requireNonNull(channel, "channel");
    }
  }

  /** A way to make proposals outside sessions, or in sessions that are not recorded one by one. */
  enum Channel {
    /** Workshops of which the single ones are not recorded. */
    WORKSHOPS,
    /** The survey that prepared the edition. */
    SURVEY,
    /** A web site. */
    ONLINE,
    /** Letters, ballot boxes, paper forms. */
    PAPER,
    /** None of these. */
    OTHER
  }
}
