package org.assises.ical.write;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Keyword;
import org.assises.ical.line.Phrase;
import org.assises.ical.words.Words;
import org.assises.model.SessionKind;
import org.assises.model.Theme;
import org.assises.model.ThemeId;

/** Writes the categories of an event: the kind of the session and its themes, each encoded once. */
final class CategoryLine {
  private final List<Locale> languages;
  private final Words words;
  private final ContentLines kept;
  private final Map<SessionKind, Phrase> kinds = new EnumMap<>(SessionKind.class);
  private final Map<ThemeId, Phrase> names = new HashMap<>();

  CategoryLine(List<Locale> languages, Words words, ContentLines kept) {
    this.languages = languages;
    this.words = words;
    this.kept = kept;
  }

  void write(SessionKind kind, List<Theme> themes, ContentLines lines) throws IOException {
    lines.property(Keyword.CATEGORIES).text(word(kind));
    for (Theme theme : themes) {
      lines.token(",").text(name(theme));
    }
    lines.end();
  }

  private Phrase word(SessionKind kind) throws IOException {
    Phrase known = kinds.get(kind);
    if (known == null) {
      known = kept.phrase(words.kind(kind));
      kinds.put(kind, known);
    }
    return known;
  }

  private Phrase name(Theme theme) throws IOException {
    Phrase known = names.get(theme.id());
    if (known == null) {
      known = kept.phrase(theme.name().in(languages));
      names.put(theme.id(), known);
    }
    return known;
  }
}
