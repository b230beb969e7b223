package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

/** The session or the channel in which a proposal was made. */
public sealed interface Origin {
  /**
   * Returns the result of the function for this kind of origin. A kind that is added later adds a
   * parameter, so that the compiler finds every place that has to handle it.
   */
  <R> R match(Function<InSession, R> session, Function<Through, R> channel);

  /**
   * A session, such as a workshop or a preparatory meeting.
   *
   * @param session the session
   */
  record InSession(SessionId session) implements Origin {
    public InSession {
      requireNonNull(session, "session");
    }

    @Override
    public <R> R match(Function<InSession, R> session, Function<Through, R> channel) {
      return session.apply(this);
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

    @Override
    public <R> R match(Function<InSession, R> session, Function<Through, R> channel) {
      return channel.apply(this);
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
