package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A text in one or more languages.
 *
 * <pre>{@code
 * Text title = Text.of("fr", "Accueil").with("br", "Degemer");
 * title.in(List.of(Locale.ENGLISH, Locale.FRENCH)); // "Accueil"
 * }</pre>
 *
 * @param byLanguage the text by canonical BCP 47 language tag ({@code fr}, {@code pt-BR}), in the
 *     order of the tags; 1 to 100
 */
public record Text(Map<String, String> byLanguage) {
  private static final int MOST_LANGUAGES = 100;
  private static final int LONGEST_TAG = 100;

  /**
   * @throws IllegalArgumentException if there is no language or there are more than 100, a tag is
   *     not canonical BCP 47 or has more than 100 characters, or a text is blank, has control
   *     characters other than tabs and line ends, or has an unpaired surrogate
   */
  public Text {
    byLanguage = sorted(byLanguage);
    if (byLanguage.isEmpty()) {
      throw RefusedValueException.of("text-empty");
    }
    if (byLanguage.size() > MOST_LANGUAGES) {
      throw RefusedValueException.of("too-many", "things", "languages", "most", MOST_LANGUAGES);
    }
    for (Map.Entry<String, String> entry : byLanguage.entrySet()) {
      check(entry.getKey(), entry.getValue());
    }
  }

  /**
   * Returns a text in one language.
   *
   * @param language a BCP 47 language tag, such as {@code fr}
   * @param text the text, not blank
   * @return the text
   */
  public static Text of(String language, String text) {
    return new Text(Map.of(language, text));
  }

  /** {@return a copy with the text in one language added or replaced} */
  public Text with(String language, String text) {
    Map<String, String> more = new TreeMap<>(byLanguage);
    more.put(requireNonNull(language, "language"), requireNonNull(text, "text"));
    return new Text(more);
  }

  /**
   * Returns the text in the first language that is available. The last subtag of each requested tag
   * is dropped until it matches, so that {@code fr} matches a request for {@code fr-CA} (RFC 4647,
   * 3.4).
   *
   * @param languages the languages in order of preference; may be empty
   * @return the text in the first available language; if none is available, in the language whose
   *     tag comes first
   */
  public String in(List<Locale> languages) {
    return requireNonNull(byLanguage.get(languageIn(languages)));
  }

  /** {@return the tag of the language that {@link #in} chooses} */
  public String languageIn(List<Locale> languages) {
    for (int i = 0; i < languages.size(); i++) {
      for (String tag = languages.get(i).toLanguageTag(); !tag.isEmpty(); tag = shortened(tag)) {
        if (byLanguage.containsKey(tag)) {
          return tag;
        }
      }
    }
    return byLanguage.keySet().iterator().next();
  }

  /** {@return the tag without its last subtag and a single letter before that} */
  private static String shortened(String tag) {
    int end = Math.max(tag.lastIndexOf('-'), 0);
    boolean singleLetter = end >= 2 && tag.charAt(end - 2) == '-';
    return tag.substring(0, singleLetter ? end - 2 : end);
  }

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Text text && byLanguage.equals(text.byLanguage));
  }

  @Override
  public int hashCode() {
    return byLanguage.hashCode();
  }

  private static Map<String, String> sorted(Map<String, String> byLanguage) {
    return byLanguage.size() == 1
        ? Map.copyOf(byLanguage)
        : Collections.unmodifiableMap(new TreeMap<>(byLanguage));
  }

  private static void check(String tag, String text) {
    if (!plainLanguage(tag) && !canonical(tag)) {
      throw RefusedValueException.of("text-language");
    }
    Rules.text("text", text);
  }

  /**
   * Returns whether the tag is two letters, other than the withdrawn tags iw, in and ji of ISO 639.
   */
  private static boolean plainLanguage(String tag) {
    return tag.length() == 2
        && lowerCase(tag.charAt(0))
        && lowerCase(tag.charAt(1))
        && !tag.equals("iw")
        && !tag.equals("in")
        && !tag.equals("ji");
  }

  private static boolean lowerCase(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean canonical(String tag) {
    try {
      return !tag.isEmpty()
          && tag.length() <= LONGEST_TAG
          && new Locale.Builder().setLanguageTag(tag).build().toLanguageTag().equals(tag);
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
