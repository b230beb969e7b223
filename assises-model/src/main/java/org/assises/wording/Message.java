package org.assises.wording;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A message of the library: a code with parameters for programs, and a sentence for people.
 *
 * <p>The page {@code docs/messages.md} of this module lists every code with an example and what to
 * do.
 *
 * @param code the code, such as {@code member-missing}; codes are stable
 * @param parameters the values that the sentence contains, by name, such as {@code title} for
 *     {@code member}; never a whole input value
 */
public record Message(String code, Map<String, String> parameters) {
  private static final Wording SENTENCES =
      Wording.of(Message.class::getResourceAsStream, "messages", List.of("en", "fr"));

  /**
   * @throws IllegalArgumentException if there is no such code
   */
  public Message {
    if (!SENTENCES.has(requireNonNull(code, "code"))) {
      throw new IllegalArgumentException("there is no message with the code " + code);
    }
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /**
   * {@return a message}
   *
   * @param parameters alternating names and values; a value is converted as by {@link
   *     String#valueOf(Object)}
   * @throws IllegalArgumentException if the code is unknown, or the last name has no value
   */
  public static Message of(String code, Object... parameters) {
    if (parameters.length % 2 != 0) {
      throw new IllegalArgumentException("each parameter needs a name and a value");
    }
    Map<String, String> byName = new LinkedHashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      byName.put(parameters[i].toString(), parameters[i + 1].toString());
    }
    return new Message(code, byName);
  }

  /**
   * {@return a message with the code {@code other}, for a sentence without a code of its own and
   * without translation}
   */
  public static Message other(String sentence) {
    return of("other", "sentence", sentence);
  }

  /** {@return a copy with one more parameter} */
  public Message with(String name, Object value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    more.put(name, value.toString());
    return new Message(code, more);
  }

  /** {@return the sentence in a language, or in English if there is no translation} */
  public String in(Locale language) {
    return SENTENCES.say(language, code, parameters);
  }
}
