package org.assises.ical.words;

import org.assises.wording.Message;
import org.assises.wording.Wording;

/** The messages of this module, from {@code messages_en.properties} and its translations. */
public final class CalendarMessages {
  private static final Wording SENTENCES =
      Wording.of(
          file -> CalendarMessages.class.getResourceAsStream(file), "messages", Message.LANGUAGES);

  private CalendarMessages() {}

  /**
   * {@return the message with this code}
   *
   * @param parameters names and values, alternating
   * @throws IllegalArgumentException if no message has this code
   */
  public static Message of(String code, Object... parameters) {
    return SENTENCES.message(code, parameters);
  }
}
