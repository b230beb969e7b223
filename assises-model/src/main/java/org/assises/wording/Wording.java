package org.assises.wording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sentences by key in several languages, read from property files in UTF-8, such as {@code
 * words_fr.properties} for French.
 *
 * <p>A sentence may contain placeholders. {@code {place}} is replaced by the value of {@code
 * place}. {@code {kind|a}} is replaced by the sentence with the key {@code a.} followed by the
 * value, with spaces as hyphens. If there is none, the sentence with the key {@code a.*} is used,
 * in which {@code {}} is the value, and otherwise the value itself. Sentences of {@link Message}
 * are also searched. A part in square brackets is omitted if one of its values is missing or empty.
 */
@SuppressWarnings("exports") // Users need no JSpecify to compile.
public final class Wording {
  private final Function<String, @Nullable InputStream> open;
  private final String name;
  private final List<String> languages;
  private final Map<String, Properties> byLanguage = new ConcurrentHashMap<>();

  private Wording(
      Function<String, @Nullable InputStream> open, String name, List<String> languages) {
    this.open = open;
    this.name = name;
    this.languages = List.copyOf(languages);
  }

  /**
   * Prepares the sentences. The file of a language is read when it is first needed.
   *
   * @param open opens a file next to a class, such as {@code file ->
   *     Words.class.getResourceAsStream(file)}, from the module that contains the files
   * @param name the common part of the file names, such as {@code words}
   * @param languages the language codes, such as {@code en}; at least one; the first is the
   *     fallback for languages without a file
   */
  public static Wording of(
      Function<String, @Nullable InputStream> open, String name, List<String> languages) {
    return new Wording(open, name, languages);
  }

  private Properties sentences(String language) {
    Properties known = byLanguage.get(language);
    if (known == null) {
      known = read(language);
      byLanguage.put(language, known);
    }
    return known;
  }

  private Properties read(String language) {
    String file = name + "_" + language + ".properties";
    Properties sentences = new Properties();
    try (InputStream in = open.apply(file)) {
      if (in == null) {
        throw new IllegalArgumentException("the resource " + file + " is missing");
      }
      sentences.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }

  /**
   * {@return a message with one of these sentences}
   *
   * @param parameters alternating names and values; a constant of an enum is its {@link Codes#of
   *     code}, and another value is converted as by {@link String#valueOf(Object)}
   * @throws IllegalArgumentException if the code is unknown, or the last name has no value
   */
  public Message message(String code, Object... parameters) {
    if (parameters.length % 2 != 0) {
      throw new IllegalArgumentException("each parameter needs a name and a value");
    }
    Map<String, String> byName = new LinkedHashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      byName.put(parameters[i].toString(), text(parameters[i + 1]));
    }
    return new Message(this, code, byName);
  }

  private static String text(Object value) {
    return value instanceof Enum<?> constant ? Codes.of(constant) : value.toString();
  }

  /** {@return whether there is a sentence with that key} */
  public boolean has(String key) {
    return sentences(languages.get(0)).containsKey(key);
  }

  /** {@return the keys of a language, or of the first language if it has no file} */
  public Set<String> keys(Locale language) {
    return sentences(language).stringPropertyNames();
  }

  /**
   * {@return the sentence with that key, with values for its placeholders, in a language or in the
   * first language if it has no file}
   *
   * @throws IllegalArgumentException if there is no sentence with that key
   */
  public String say(Locale language, String key, Map<String, String> named) {
    String sentence = sentences(language).getProperty(key);
    if (sentence == null) {
      throw new IllegalArgumentException("there is no sentence with the key " + key);
    }
    return sentence.indexOf('{') < 0
        ? sentence
        : new Placeholders(named, (family, value) -> word(language, family, value)).fill(sentence);
  }

  /** {@return the sentence with that key, without values for placeholders} */
  public String say(Locale language, String key) {
    return say(language, key, Map.of());
  }

  private Properties sentences(Locale language) {
    String own = language.getLanguage();
    return sentences(languages.contains(own) ? own : languages.get(0));
  }

  private String word(Locale language, String family, String value) {
    String key = family + "." + value.replace(' ', '-');
    return word(language, key)
        .or(() -> word(language, family + ".*").map(word -> word.replace("{}", value)))
        .orElse(value);
  }

  private Optional<String> word(Locale language, String key) {
    @Nullable String own = sentences(language).getProperty(key);
    return own == null && this != Message.shared()
        ? Message.shared().word(language, key)
        : Optional.ofNullable(own);
  }
}
