package org.assises.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The words by which changes are told in one language. A translator finds them in {@code
 * changes_<language>.properties}; a test asks for the same keys in each.
 */
final class ChangeBundle {
  /** The languages that there are words in; the first serves where none is asked for. */
  static final List<String> LANGUAGES = List.of("fr", "br", "en");

  private static final Map<String, ChangeBundle> BUNDLES =
      Map.of("fr", read("fr"), "br", read("br"), "en", read("en"));

  private final Locale language;
  private final Properties words;

  private ChangeBundle(String language, Properties words) {
    this.language = Locale.forLanguageTag(language);
    this.words = words;
  }

  /** {@return the words in the first supported language, or else in French} */
  static ChangeBundle in(List<Locale> languages) {
    String language =
        languages.stream()
            .map(Locale::getLanguage)
            .filter(BUNDLES::containsKey)
            .findFirst()
            .orElse(LANGUAGES.get(0));
    return of(language);
  }

  static ChangeBundle of(String language) {
    ChangeBundle bundle = BUNDLES.get(language);
    if (bundle == null) {
      throw new IllegalArgumentException("there are no words in " + language);
    }
    return bundle;
  }

  private static ChangeBundle read(String language) {
    String name = "changes_" + language + ".properties";
    Properties words = new Properties();
    try (InputStream in = ChangeBundle.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + name);
      }
      words.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
    return new ChangeBundle(language, words);
  }

  Locale language() {
    return language;
  }

  /** {@return the keys that there are words for} */
  java.util.Set<String> keys() {
    return words.stringPropertyNames();
  }

  /** {@return the words for a key; empty where there are none} */
  Optional<String> find(String key) {
    return Optional.ofNullable(words.getProperty(key));
  }

  /**
   * {@return the words for a key}
   *
   * @throws IllegalArgumentException if there are none
   */
  String get(String key) {
    return find(key)
        .orElseThrow(() -> new IllegalArgumentException("no words for " + key + " in " + language));
  }

  /** {@return the words for a key, with the first value in place of the first name, and so on} */
  String get(String key, String... namesAndValues) {
    String text = get(key);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      text = text.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
    }
    return text;
  }
}
