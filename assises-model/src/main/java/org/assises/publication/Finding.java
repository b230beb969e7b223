package org.assises.publication;

import org.assises.model.EditionId;
import org.assises.model.Id;
import org.assises.model.RoomId;
import org.assises.model.SessionId;
import org.assises.model.SpeakerId;

/**
 * Something in an assises that a person should look at, though it is consistent: a value, never an
 * exception.
 */
public sealed interface Finding {

  /** {@return what it means for publication} */
  Severity severity();

  /** {@return where, such as {@code sessions/opening/title}} */
  String place();

  /** {@return what was found and what to do, for a person; never the text it was found in} */
  String message();

  /** {@return all of it on one line} */
  default String describe() {
    return place() + ": " + message();
  }

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
  record RoomUsedTwice(RoomId room, SessionId first, SessionId second) implements Finding {
    @Override
    public Severity severity() {
      return Severity.WARNS;
    }

    @Override
    public String place() {
      return "sessions/" + second.value() + "/room";
    }

    @Override
    public String message() {
      return "room "
          + room.value()
          + " is taken at that time by "
          + first.value()
          + "; move one of them";
    }
  }

  /**
   * An edition that was published is gone.
   *
   * <p>Example: a document without the edition of 2022, of which calendars and feeds hold sessions.
   * Put it back, and cancel it if it is not to be held.
   *
   * @param edition the one that is gone
   */
  record EditionGone(EditionId edition) implements Finding {
    @Override
    public Severity severity() {
      return Severity.BLOCKS;
    }

    @Override
    public String place() {
      return "editions/" + edition.value();
    }

    @Override
    public String message() {
      return "this edition was published and is gone; put it back, cancelled if it is not to be held";
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
  record IdExchanged(Id former, Id other) implements Finding {
    @Override
    public Severity severity() {
      return Severity.BLOCKS;
    }

    @Override
    public String place() {
      return (former instanceof SessionId ? "sessions/" : "proposals/") + other.value() + "/id";
    }

    @Override
    public String message() {
      return "this was published as " + former.value() + "; give it that id again";
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
  record NameWithheld(SpeakerId speaker) implements Finding {
    @Override
    public Severity severity() {
      return Severity.INFORMS;
    }

    @Override
    public String place() {
      return "speakers/" + speaker.value() + "/name";
    }

    @Override
    public String message() {
      return "the name is not published, since nothing allows it on that day; record what does, or leave it so";
    }
  }
}
