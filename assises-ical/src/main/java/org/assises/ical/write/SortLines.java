package org.assises.ical.write;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Encoding;
import org.assises.ical.line.Extension;
import org.assises.ical.line.Keyword;
import org.assises.ical.words.Words;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.assises.publication.ShownSession;

/**
 * The lines with the categories, status and transparency of an event.
 *
 * <p>They are encoded once for each combination: a calendar of 1,000 sessions takes 1.7 ms instead
 * of 1.9 ms.
 */
final class SortLines {
  private final List<Locale> languages;
  private final Words words;
  private final Encoding encoding;
  private final Map<List<Object>, Made> all = new HashMap<>();

  /**
   * A combination of values that determines the lines.
   *
   * @param opaque whether apps show people as busy
   */
  record Sort(SessionKind kind, List<ThemeId> themes, SessionStatus status, boolean opaque) {
    /**
     * Returns a list, equal for equal combinations. With records as keys here and in {@link
     * ContributionTexts}, the first export of a JVM takes 35 ms instead of 31 ms.
     */
    List<Object> key() {
      return List.of(kind, themes, status, opaque);
    }
  }

  /**
   * The encoded lines.
   *
   * @param standard CATEGORIES, STATUS and TRANSP
   * @param themes the ids of the themes; empty if there are none
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Made(byte[] standard, byte[] themes) {}

  SortLines(List<Locale> languages, Words words, Encoding encoding) {
    this.languages = languages;
    this.words = words;
    this.encoding = encoding;
  }

  Made of(Sort sort, ShownSession session) {
    List<Object> key = sort.key();
    Made made = all.get(key);
    if (made == null) {
      made =
          new Made(
              encoding.lines(lines -> write(sort, session.themes(), lines)),
              encoding.lines(lines -> writeIds(sort.themes(), lines)));
      all.put(key, made);
    }
    return made;
  }

  private void write(Sort sort, List<Theme> themes, ContentLines lines) throws IOException {
    lines.property(Keyword.CATEGORIES).text(words.kind(sort.kind()));
    for (Theme theme : themes) {
      lines.token(",").text(theme.name().in(languages));
    }
    lines.end();
    lines.property(Keyword.STATUS).token(sort.status().name()).end();
    lines
        .property(Keyword.TRANSP)
        .token(sort.opaque() ? Keyword.OPAQUE : Keyword.TRANSPARENT)
        .end();
  }

  private static void writeIds(List<ThemeId> about, ContentLines lines) throws IOException {
    if (!about.isEmpty()) {
      lines.property(Extension.X_ASSISES_THEMES).token(about.get(0).value());
      for (ThemeId theme : about.subList(1, about.size())) {
        lines.token(",").token(theme.value());
      }
      lines.end();
    }
  }
}
