package org.assises.wording;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message of the library: a code with parameters for programs, and a sentence for people.
 *
 * <p>Each module keeps the sentences of its own messages. The page {@code docs/messages.md} of a
 * module explains every code with an example and says what to do.
 *
 * @param wording the sentences that the code is one of
 * @param code the code, such as {@code member-missing}; codes are stable
 * @param parameters the values that the sentence contains, by name, such as {@code title} for
 *     {@code member}; never a whole input value
 */
public record Message(Wording wording, String code, Map<String, String> parameters) {

  /**
   * The languages of the messages of all modules. The first is used for languages that are not
   * supported.
   */
  public static final List<String> LANGUAGES = List.of("en", "fr");

  /** The sentences of this module, loaded on first use. */
  private static final class Shared {
    private static final Wording SENTENCES =
        Wording.of(file -> Message.class.getResourceAsStream(file), "messages", LANGUAGES);
  }

  /**
   * @throws IllegalArgumentException if the code is unknown
   */
  public Message {
    if (!wording.has(requireNonNull(code, "code"))) {
      throw new IllegalArgumentException("there is no message with the code " + code);
    }
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /**
   * {@return a message with a sentence of this module}
   *
   * @param parameters alternating names and values, as in {@link Wording#message}
   * @throws IllegalArgumentException if the code is unknown, or the last name has no value
   */
  public static Message of(String code, Object... parameters) {
    return Shared.SENTENCES.message(code, parameters);
  }

  /**
   * {@return a message with the code {@code other}, for a sentence without a code of its own and
   * without translation}
   */
  public static Message other(String sentence) {
    return of("other", "sentence", sentence);
  }

  static Wording shared() {
    return Shared.SENTENCES;
  }

  /** {@return a copy with one more parameter} */
  public Message with(String name, Object value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    more.put(name, value.toString());
    return new Message(wording, code, more);
  }

  /** {@return the sentence in a language, or in English if there is no translation} */
  public String in(Locale language) {
    return wording.say(language, code, parameters);
  }

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof Message message
        && wording.equals(message.wording)
        && code.equals(message.code)
        && parameters.equals(message.parameters);
  }

  @Override
  public int hashCode() {
    return 31 * code.hashCode() + parameters.hashCode();
  }

  /** {@return the sentence in English} */
  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
