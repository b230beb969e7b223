package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import org.assises.model.Id;
import org.assises.wording.Message;

/**
 * Something that a format could not carry.
 *
 * @param item the item that it belongs to
 * @param what what of the item is missing or less exact, such as {@code its key figures}
 */
public record Loss(Id item, Message what) {
  public Loss {
    requireNonNull(item, "item");
    requireNonNull(what, "what");
  }

  /** A loss in a host's own words, the same in every language. */
  public Loss(Id item, String sentence) {
    this(item, Message.other(sentence));
  }

  /** {@return a loss of something that the format has no place for, such as {@code key-figures}} */
  public static Loss of(Id item, String part) {
    return new Loss(item, Message.of("not-carried", "part", part));
  }

  /** {@return what is lost, for programs, such as {@code not-carried}} */
  public String code() {
    return what.code();
  }

  /** {@return what the code is about, by name, such as {@code part} to {@code key-figures}} */
  public Map<String, String> parameters() {
    return what.parameters();
  }

  /** {@return what is lost, in English} */
  public String message() {
    return message(Locale.ENGLISH);
  }

  /** {@return what is lost, in a language; in English if there is no translation} */
  public String message(Locale language) {
    return what.in(language);
  }

  /** {@return the loss on one line in English, such as {@code session opening: its documents}} */
  public String describe() {
    return describe(Locale.ENGLISH);
  }

  /** {@return the loss on one line in a language} */
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
