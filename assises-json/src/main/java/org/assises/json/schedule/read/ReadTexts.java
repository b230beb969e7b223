package org.assises.json.schedule.read;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assises.model.Text;

/** Reads texts in the language of an event, or in several languages as in version 2. */
final class ReadTexts {
  private final Map<String, Set<String>> byLanguage = new TreeMap<>();

  private ReadTexts() {}

  /**
   * {@return the texts of the members without repetitions, separated by blank lines; empty if there
   * is none}
   */
  static Optional<Text> of(ReadObject object, String language, String... names) {
    ReadTexts texts = new ReadTexts();
    for (String name : names) {
      Optional<ReadObject> translated = object.object(name);
      if (translated.isPresent()) {
        texts.addAll(translated.get());
      } else {
        object.text(name).ifPresent(text -> texts.add(language, text));
      }
    }
    return texts.joined();
  }

  private void addAll(ReadObject translated) {
    for (String tag : translated.names()) {
      Optional<Locale> language = Languages.of(tag);
      if (language.isEmpty()) {
        translated.report(tag, "language-unread");
        continue;
      }
      translated.text(tag).ifPresent(text -> add(language.get().toLanguageTag(), text));
    }
  }

  private void add(String language, String text) {
    byLanguage.computeIfAbsent(language, unused -> new LinkedHashSet<>()).add(text);
  }

  private Optional<Text> joined() {
    Map<String, String> joined = new TreeMap<>();
    byLanguage.forEach((language, texts) -> joined.put(language, String.join("\n\n", texts)));
    return joined.isEmpty() ? Optional.empty() : Optional.of(new Text(joined));
  }
}
