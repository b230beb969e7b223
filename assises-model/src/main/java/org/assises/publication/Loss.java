package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import org.assises.model.Id;
import org.assises.wording.Message;

/**
 * A part of an item that a format cannot represent.
 *
 * @param item the id of the item
 * @param what a message that tells what is missing or less precise, such as {@code its key figures}
 */
public record Loss(Id item, Message what) {
  public Loss {
    requireNonNull(item, "item");
    requireNonNull(what, "what");
  }

  /** Creates a loss with a sentence of the host, without translation. */
  public Loss(Id item, String sentence) {
    this(item, Message.other(sentence));
  }

  /** {@return a loss of a part that the format cannot represent, such as {@code key-figures}} */
  public static Loss of(Id item, String part) {
    return new Loss(item, Message.of("not-carried", "part", part));
  }

  /** {@return the code of the message, such as {@code not-carried}} */
  public String code() {
    return what.code();
  }

  /**
   * {@return the parameters of the message by name, such as {@code key-figures} for {@code part}}
   */
  public Map<String, String> parameters() {
    return what.parameters();
  }

  /** {@return the message in English} */
  public String message() {
    return message(Locale.ENGLISH);
  }

  /** {@return the message in a language, or in English if there is no translation} */
  public String message(Locale language) {
    return what.in(language);
  }

  /**
   * {@return the item and the message on one line in English, such as {@code session opening: its
   * documents}}
   */
  public String describe() {
    return describe(Locale.ENGLISH);
  }

  /** {@return the item and the message on one line in a language} */
  public String describe(Locale language) {
    return Message.of(
            "loss", "kind", item.kind().code(), "id", item.value(), "sentence", message(language))
        .in(language);
  }

  /** {@return the loss on one line in English} */
  @Override
  public String toString() {
    return describe();
  }
}
