package org.assises.model;

import static java.util.Objects.requireNonNull;

/** The session or the channel in which a proposal was made. */
public sealed interface Origin {
  /**
   * A session, such as a workshop or a preparatory meeting.
   *
   * @param session the session
   */
  record InSession(SessionId session) implements Origin {
    public InSession {
      requireNonNull(session, "session");
    }
  }

  /**
   * A channel that is not a recorded session.
   *
   * @param channel the channel
   */
  record Through(Channel channel) implements Origin {
    public Through {
      requireNonNull(channel, "channel");
    }
  }

  /** A way to make proposals other than in a recorded session. */
  enum Channel {
    /** Workshops, if it is not recorded which one. */
    WORKSHOPS,
    /** The survey that prepared the edition. */
    SURVEY,
    /** A web site. */
    ONLINE,
    /** Letters, ballot boxes, paper forms. */
    PAPER,
    /** Another channel. */
    OTHER
  }
}
