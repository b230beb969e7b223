package org.assises.portal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The words of the public pages in one language. They are in {@code words_<language>.properties}. A
 * test checks that all languages have the same keys.
 */
public final class Words {
  /** The words of the back office, and of the public pages in every other language. */
  public static final Words FRENCH = read("fr");

  private static final Words BRETON = read("br");

  private final Locale language;
  private final Properties words;

  private Words(String language, Properties words) {
    this.language = Locale.forLanguageTag(language);
    this.words = words;
  }

  /** {@return the words in a language, or in French if there are none} */
  static Words in(Locale language) {
    return language.getLanguage().equals("br") ? BRETON : FRENCH;
  }

  /** {@return the language of the words} */
  public Locale language() {
    return language;
  }

  /** {@return the text of a key, with values for {@code {0}} and so on} */
  public String of(String key, Object... values) {
    String text =
        find(key).orElseThrow(() -> new IllegalArgumentException("there are no words for " + key));
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i].toString());
    }
    return text;
  }

  /** {@return the word for a constant, such as {@code Atelier} for the group {@code kind}} */
  public String of(String group, Enum<?> constant) {
    return of(group + "." + Choice.parameter(constant));
  }

  /** {@return the text of a key for a number of things, with values} */
  public String counted(String key, long count, Object... values) {
    return of(key + (count > 1 ? ".many" : ".one"), values);
  }

  /** {@return the common name of a media type, such as {@code PDF}} */
  public String mediaType(String type) {
    return find("media." + type)
        .orElseGet(
            () ->
                type.startsWith("audio/")
                    ? of("media.audio")
                    : of("media.other", type.replaceFirst(".*/", "")));
  }

  /** {@return dates in this language} */
  public Dates dates() {
    return new Dates(this);
  }

  Set<String> keys() {
    return words.stringPropertyNames();
  }

  private Optional<String> find(String key) {
    return Optional.ofNullable(words.getProperty(key));
  }

  private static Words read(String language) {
    Properties words = new Properties();
    try (InputStream in = Words.class.getResourceAsStream("words_" + language + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("there are no words in " + language);
      }
      words.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the jar cannot be read", e);
    }
    return new Words(language, words);
  }
}
