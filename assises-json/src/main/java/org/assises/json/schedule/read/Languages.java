package org.assises.json.schedule.read;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads languages as schedules write them: {@code fr}, {@code De}, {@code pt_BR}, {@code de, en}.
 */
final class Languages {
  private static final int LONGEST_CODE = 3;
  private static final int LONGEST_TAG = 100;
  private static final Pattern BETWEEN = Pattern.compile("[,;/ ]+");

  private Languages() {}

  /** {@return the languages of an event; words that are not languages are reported} */
  public static List<Locale> in(ReadObject event) {
    List<Locale> languages = new ArrayList<>();
    for (String tag : BETWEEN.split(event.line("language").orElse(""), -1)) {
      Optional<Locale> language = of(tag);
      if (language.isEmpty() && !tag.isEmpty()) {
        event.report("language", "language-unread");
      }
      language.filter(spoken -> !languages.contains(spoken)).ifPresent(languages::add);
    }
    return languages;
  }

  /**
   * {@return the language of a tag; empty if the tag has no language code of two or three letters
   * (ISO 639)}
   */
  public static Optional<Locale> of(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
      int letters = locale.getLanguage().length();
      return letters == 0 || letters > LONGEST_CODE || tag.length() > LONGEST_TAG
          ? Optional.empty()
          : Optional.of(locale);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
