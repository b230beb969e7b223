package org.assises.finding;

import org.assises.model.EditionId;
import org.assises.model.MandateId;
import org.assises.model.RoomId;
import org.assises.model.SessionId;
import org.assises.model.SpeakerId;
import org.assises.wording.Message;

/** Something in a programme that does not fit together. */
public sealed interface ProgrammeFinding extends Finding {

  /**
   * Two sessions share time in one room.
   *
   * <p>Example: a talk from 10:00 to 11:00 and a workshop from 10:30 in the same hall. Move one of
   * them.
   *
   * @param room that room
   * @param first the session that begins first
   * @param second the other
   */
  record RoomUsedTwice(RoomId room, SessionId first, SessionId second) implements ProgrammeFinding {
    @Override
    public Severity severity() {
      return Severity.WARNS;
    }

    @Override
    public String place() {
      return "/sessions/" + ShownId.of(second) + "/room";
    }

    @Override
    public Message what() {
      return Message.of("room-used-twice", "room", ShownId.of(room), "first", ShownId.of(first));
    }
  }

  /**
   * A person takes part in two sessions that share time.
   *
   * <p>Example: the mayor opens one workshop at 14:00 and closes another at 14:15. Move one of
   * them, or find a stand-in.
   *
   * @param speaker that person
   * @param first the session that begins first
   * @param second the other
   */
  record SpeakerInTwoPlaces(SpeakerId speaker, SessionId first, SessionId second)
      implements ProgrammeFinding {
    @Override
    public Severity severity() {
      return Severity.WARNS;
    }

    @Override
    public String place() {
      return "/sessions/" + ShownId.of(second) + "/contributions";
    }

    @Override
    public Message what() {
      return Message.of(
          "speaker-in-two-places", "speaker", ShownId.of(speaker), "first", ShownId.of(first));
    }
  }

  /**
   * A session takes place on a day that is surely none of its edition's, and it does not prepare
   * it.
   *
   * <p>Example: a workshop on 24 November of an edition held on the 23rd. Mend the date, or say
   * that it is a preparatory meeting or a survey desk.
   *
   * @param session that session
   * @param edition its edition
   */
  record OutsideEdition(SessionId session, EditionId edition) implements ProgrammeFinding {
    @Override
    public Severity severity() {
      return Severity.WARNS;
    }

    @Override
    public String place() {
      return "/sessions/" + ShownId.of(session) + "/slot";
    }

    @Override
    public Message what() {
      return Message.of("outside-edition", "edition", ShownId.of(edition));
    }
  }

  /**
   * Two sessions have the same place in the order of one part of a day, and no rooms that tell them
   * apart.
   *
   * <p>Example: two items that are both third of the morning. Give each its own place, or a room if
   * they take place at once.
   *
   * @param first the session whose id comes first
   * @param second the other
   */
  record SameOrderTwice(SessionId first, SessionId second) implements ProgrammeFinding {
    @Override
    public Severity severity() {
      return Severity.WARNS;
    }

    @Override
    public String place() {
      return "/sessions/" + ShownId.of(second) + "/slot";
    }

    @Override
    public Message what() {
      return Message.of("same-order-twice", "first", ShownId.of(first));
    }
  }

  /**
   * A session reports on the workshops of an edition of which none is recorded.
   *
   * <p>Example: Quimper's page of 2024 speaks of what workshops said, and lists no workshop. Record
   * them if they are known.
   *
   * @param session that session
   * @param edition the edition whose workshops
   */
  record WorkshopsNotRecorded(SessionId session, EditionId edition) implements ProgrammeFinding {
    @Override
    public Severity severity() {
      return Severity.INFORMS;
    }

    @Override
    public String place() {
      return "/sessions/" + ShownId.of(session) + "/subjects";
    }

    @Override
    public Message what() {
      return Message.of("workshops-not-recorded", "edition", ShownId.of(edition));
    }
  }

  /**
   * A person takes part in a function that the person did surely not hold on that day.
   *
   * <p>Example: a deputy mayor elected in 2026 speaks as such in 2024. Name another of the
   * functions, or mend its dates.
   *
   * @param session that session
   * @param speaker that person
   * @param mandate that function
   */
  record MandateNotHeld(SessionId session, SpeakerId speaker, MandateId mandate)
      implements ProgrammeFinding {
    @Override
    public Severity severity() {
      return Severity.WARNS;
    }

    @Override
    public String place() {
      return "/sessions/" + ShownId.of(session) + "/contributions";
    }

    @Override
    public Message what() {
      return Message.of(
          "mandate-not-held", "mandate", ShownId.of(mandate), "speaker", ShownId.of(speaker));
    }
  }

  /**
   * A function of somebody who takes part is not shown: its dates do not tell whether it was held
   * on that day.
   *
   * <p>Example: a director with no dates. Record when the function began, name a source that saw
   * the person in it, or name it in the contribution.
   *
   * @param session a session in which it is not shown; of several, that whose id comes first
   * @param speaker that person
   * @param mandate that function
   */
  record FunctionNotShown(SessionId session, SpeakerId speaker, MandateId mandate)
      implements ProgrammeFinding {
    @Override
    public Severity severity() {
      return Severity.WARNS;
    }

    @Override
    public String place() {
      return "/speakers/" + speaker.value() + "/mandates";
    }

    @Override
    public Message what() {
      return Message.of(
          "function-not-shown", "mandate", mandate.value(), "session", session.value());
    }
  }

  /**
   * A session has an hour at which it begins, and none at which it ends.
   *
   * <p>Example: a reception from 18:00. Add the end if it is known.
   *
   * @param session that session
   */
  record EndMissing(SessionId session) implements ProgrammeFinding {
    @Override
    public Severity severity() {
      return Severity.INFORMS;
    }

    @Override
    public String place() {
      return "/sessions/" + ShownId.of(session) + "/slot";
    }

    @Override
    public Message what() {
      return Message.of("end-missing");
    }
  }
}
