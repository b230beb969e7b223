package org.assises.json.wording;

import org.assises.wording.Message;
import org.assises.wording.Wording;

/** The messages of this module, from {@code messages_en.properties} and its translations. */
public final class JsonMessages {
  private static final Wording SENTENCES =
      Wording.of(
          file -> JsonMessages.class.getResourceAsStream(file), "messages", Message.LANGUAGES);

  private JsonMessages() {}

  /**
   * {@return a message}
   *
   * @param parameters names and values in turn
   * @throws IllegalArgumentException if there is no such code
   */
  public static Message of(String code, Object... parameters) {
    return SENTENCES.message(code, parameters);
  }
}
