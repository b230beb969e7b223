package org.assises.wording;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the library tells: a code with parameters for programs, and the sentence that is made from
 * them for people.
 *
 * <p>The page {@code docs/messages.md} of this module lists every code with an example and with
 * what to do.
 *
 * @param code such as {@code member-missing}; codes stay as they are
 * @param parameters what the sentence names, by name, such as {@code member} to {@code title};
 *     never a whole value of an input
 */
public record Message(String code, Map<String, String> parameters) {
  private static final Wording SENTENCES =
      Wording.of(Message.class::getResourceAsStream, "messages", List.of("en", "fr"));

  /**
   * @throws IllegalArgumentException if there is no such code
   */
  public Message {
    if (!SENTENCES.has(requireNonNull(code, "code"))) {
      throw new IllegalArgumentException("there is no message of the code " + code);
    }
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /**
   * {@return a message}
   *
   * @param parameters names and values in turn; a value is written as {@link String#valueOf} does
   * @throws IllegalArgumentException if there is no such code, or a name without a value
   */
  public static Message of(String code, Object... parameters) {
    if (parameters.length % 2 != 0) {
      throw new IllegalArgumentException("a parameter has a name and a value");
    }
    Map<String, String> byName = new LinkedHashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      byName.put(parameters[i].toString(), parameters[i + 1].toString());
    }
    return new Message(code, byName);
  }

  /**
   * {@return a message of the code {@code other}: a sentence that has no code yet, the same in
   * every language}
   */
  public static Message other(String sentence) {
    return of("other", "sentence", sentence);
  }

  /** {@return this message with one more parameter} */
  public Message with(String name, Object value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    more.put(name, value.toString());
    return new Message(code, more);
  }

  /** {@return the sentence in a language; in English where there is no translation} */
  public String in(Locale language) {
    return SENTENCES.say(language, code, parameters);
  }
}
