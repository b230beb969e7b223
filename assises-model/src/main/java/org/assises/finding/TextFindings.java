package org.assises.finding;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assises.model.Item;
import org.assises.model.Text;
import org.assises.screening.ContactData;
import org.assises.screening.SuspiciousCharacters;
import org.jspecify.annotations.Nullable;

/** Finds problems in texts, links and codes in one pass. */
final class TextFindings implements TextWalk.Writings {
  private final List<Locale> languages;
  private final Screened before;
  private final List<Finding> found = new ArrayList<>();
  private final Set<String> cleanTags = new HashSet<>();
  private final Map<Locale, Lack> lacks = new LinkedHashMap<>();

  /** Whether the current item was screened before. */
  private boolean screened;

  /**
   * @param languages the languages that every text should have, the main one first
   * @param before the items that were screened before
   */
  TextFindings(List<Locale> languages, Screened before) {
    this.languages = languages;
    this.before = before;
  }

  /** {@return the findings for the visited texts, links and codes, in their order} */
  List<Finding> found() {
    List<Finding> all = new ArrayList<>(found);
    lacks.forEach((language, lack) -> all.add(missing(language, lack)));
    return all;
  }

  @Override
  public void item(@Nullable Item item) {
    screened = item != null && before.covers(item);
  }

  @Override
  public void text(TextWalk.Place place, Text text) {
    if (!screened) {
      screen(place, text);
    }
    for (Locale language : languages) {
      if (!text.byLanguage().containsKey(language.toLanguageTag())) {
        lacks.computeIfAbsent(language, any -> new Lack(place)).texts++;
      }
    }
  }

  /** Checks a text without regard to missing languages. */
  void screen(TextWalk.Place place, Text text) {
    text.byLanguage()
        .forEach(
            (language, string) -> {
              tag(place, language);
              screen(place, language, string);
            });
  }

  @Override
  public void line(TextWalk.Place place, String line) {
    if (!screened) {
      screen(place, "", line);
    }
  }

  @Override
  public void link(TextWalk.Place place, URI link) {
    if (screened) {
      return;
    }
    if (!"https".equalsIgnoreCase(link.getScheme())) {
      found.add(new TextFinding.LinkNotSecure(place.path()));
    }
    screen(place, "", link.toString());
  }

  @Override
  public void code(TextWalk.Place place, String code) {
    if (screened) {
      return;
    }
    for (ContactData data : ContactData.inCode(code)) {
      found.add(new TextFinding.ContactDataInCode(place.path(), data.kind()));
    }
  }

  /**
   * Checks a language tag. A tag without contact data is checked only once, because the same few
   * tags occur with all texts.
   */
  private void tag(TextWalk.Place place, String language) {
    if (!cleanTags.contains(language)) {
      int before = found.size();
      code(place, language);
      if (found.size() == before) {
        cleanTags.add(language);
      }
    }
  }

  private void screen(TextWalk.Place place, String language, String string) {
    for (ContactData data : ContactData.in(string)) {
      found.add(
          new TextFinding.ContactDataFound(
              path(place, language), data.kind(), data.start(), data.end()));
    }
    for (SuspiciousCharacters run : SuspiciousCharacters.in(string)) {
      found.add(
          new TextFinding.SuspiciousCharactersFound(
              path(place, language), run.kind(), run.start(), run.end()));
    }
  }

  private static String path(TextWalk.Place place, String language) {
    return language.isEmpty() ? place.path() : place.path() + "/" + language;
  }

  private Finding missing(Locale language, Lack lack) {
    boolean main = language.equals(languages.get(0));
    return new TextFinding.TranslationMissing(lack.first.path(), language, lack.texts, main);
  }

  /** The number of texts without a language, and the place of the first. */
  private static final class Lack {
    private final TextWalk.Place first;
    private int texts;

    private Lack(TextWalk.Place first) {
      this.first = first;
    }
  }
}
