package org.assises.finding;

import org.assises.model.EditionId;
import org.assises.model.MandateId;
import org.assises.model.RoomId;
import org.assises.model.SessionId;
import org.assises.model.SpeakerId;
import org.assises.wording.Message;

/** A finding about sessions of a programme that do not fit together. */
public sealed interface ProgrammeFinding extends Finding {

  /** {@return {@link Severity#WARNS}, unless a finding says otherwise} */
  @Override
  default Severity severity() {
    return Severity.WARNS;
  }

  /**
   * Two sessions overlap in the same room.
   *
   * <p>Example: a talk from 10:00 to 11:00 and a workshop from 10:30 are in the same hall. Move one
   * of them.
   *
   * @param room the room
   * @param first the session that starts first
   * @param second the other session
   */
  record RoomUsedTwice(RoomId room, SessionId first, SessionId second) implements ProgrammeFinding {
    @Override
    public String place() {
      return "/sessions/" + second.shown() + "/room";
    }

    @Override
    public Message what() {
      return Message.of("room-used-twice", "room", room.shown(), "first", first.shown());
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * A person takes part in two sessions that overlap.
   *
   * <p>Example: the mayor opens one workshop at 14:00 and closes another at 14:15. Move one of
   * them, or choose another speaker.
   *
   * @param speaker the person
   * @param first the session that starts first
   * @param second the other session
   */
  record SpeakerInTwoPlaces(SpeakerId speaker, SessionId first, SessionId second)
      implements ProgrammeFinding {
    @Override
    public String place() {
      return "/sessions/" + second.shown() + "/contributions";
    }

    @Override
    public Message what() {
      return Message.of(
          "speaker-in-two-places", "speaker", speaker.shown(), "first", first.shown());
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * A session that is not preparatory takes place on a day that is certainly outside its edition.
   *
   * <p>Example: a workshop is on 24 November, but the edition is on the 23rd. Correct the date, or
   * set the kind to preparatory meeting or survey desk.
   *
   * @param session the session
   * @param edition the edition of the session
   */
  record OutsideEdition(SessionId session, EditionId edition) implements ProgrammeFinding {
    @Override
    public String place() {
      return "/sessions/" + session.shown() + "/slot";
    }

    @Override
    public Message what() {
      return Message.of("outside-edition", "edition", edition.shown());
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * Two sessions have the same position within a part of a day, and no rooms that distinguish them.
   *
   * <p>Example: two sessions are both third in the morning. Give each its own position, or a room
   * if they are at the same time.
   *
   * @param first the session with the first id
   * @param second the other session
   */
  record SameOrderTwice(SessionId first, SessionId second) implements ProgrammeFinding {
    @Override
    public String place() {
      return "/sessions/" + second.shown() + "/slot";
    }

    @Override
    public Message what() {
      return Message.of("same-order-twice", "first", first.shown());
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * A session reports on the workshops of an edition that has no recorded workshops.
   *
   * <p>Example: the programme of Quimper for 2024 has a report on workshops but lists none. Record
   * the workshops if they are known.
   *
   * @param session the session
   * @param edition the edition of the workshops
   */
  record WorkshopsNotRecorded(SessionId session, EditionId edition) implements ProgrammeFinding {
    @Override
    public Severity severity() {
      return Severity.INFORMS;
    }

    @Override
    public String place() {
      return "/sessions/" + session.shown() + "/subjects";
    }

    @Override
    public Message what() {
      return Message.of("workshops-not-recorded", "edition", edition.shown());
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * A person takes part in a function that the person certainly did not hold on that day.
   *
   * <p>Example: a deputy mayor elected in 2026 takes part in this function in 2024. Choose another
   * function, or correct its dates.
   *
   * @param session the session
   * @param speaker the person
   * @param mandate the function
   */
  record MandateNotHeld(SessionId session, SpeakerId speaker, MandateId mandate)
      implements ProgrammeFinding {
    @Override
    public String place() {
      return "/sessions/" + session.shown() + "/contributions";
    }

    @Override
    public Message what() {
      return Message.of("mandate-not-held", "mandate", mandate.shown(), "speaker", speaker.shown());
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * A function of a speaker is not published with a session, because its dates do not decide
   * whether it was held on that day.
   *
   * <p>Example: the function of a director has no dates. Record the first day or an attestation, or
   * name the function in the contribution.
   *
   * @param session the session; if there are several, the one with the first id
   * @param speaker the person
   * @param mandate the function
   */
  record FunctionNotShown(SessionId session, SpeakerId speaker, MandateId mandate)
      implements ProgrammeFinding {
    @Override
    public String place() {
      return "/speakers/" + speaker.shown() + "/mandates";
    }

    @Override
    public Message what() {
      return Message.of(
          "function-not-shown", "mandate", mandate.shown(), "session", session.shown());
    }

    @Override
    public String toString() {
      return describe();
    }
  }

  /**
   * A session has a start but no end.
   *
   * <p>Example: a reception starts at 18:00. Add the end if it is known.
   *
   * @param session the session
   */
  record EndMissing(SessionId session) implements ProgrammeFinding {
    @Override
    public Severity severity() {
      return Severity.INFORMS;
    }

    @Override
    public String place() {
      return "/sessions/" + session.shown() + "/slot";
    }

    @Override
    public Message what() {
      return Message.of("end-missing");
    }

    @Override
    public String toString() {
      return describe();
    }
  }
}
