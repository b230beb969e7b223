package org.assises.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.wording.Wording;

/** The words that describe changes in one language, from {@code changes_<language>.properties}. */
final class ChangeBundle {
  /** The supported languages; the first is the default. */
  static final List<String> LANGUAGES = List.of("fr", "br", "en");

  private static final Wording WORDING =
      Wording.of(file -> ChangeBundle.class.getResourceAsStream(file), "changes", LANGUAGES);

  private final Locale language;

  private ChangeBundle(String language) {
    this.language = Locale.forLanguageTag(language);
  }

  /** {@return the words in the first supported language, or in French if none is supported} */
  static ChangeBundle in(List<Locale> languages) {
    return of(
        languages.stream()
            .map(Locale::getLanguage)
            .filter(LANGUAGES::contains)
            .findFirst()
            .orElse(LANGUAGES.get(0)));
  }

  static ChangeBundle of(String language) {
    return new ChangeBundle(language);
  }

  Locale language() {
    return language;
  }

  /** {@return the keys of all words} */
  Set<String> keys() {
    return WORDING.keys(language);
  }

  /** {@return the words with that key; empty if there are none} */
  Optional<String> find(String key) {
    return WORDING.has(key) ? Optional.of(get(key)) : Optional.empty();
  }

  /**
   * {@return the words with that key, in which each name is replaced by the value after it}
   *
   * @throws IllegalArgumentException if there are none
   */
  String get(String key, String... namesAndValues) {
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      named.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return WORDING.say(language, key, named);
  }
}
