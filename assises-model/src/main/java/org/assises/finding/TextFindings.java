package org.assises.finding;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assises.model.Item;
import org.assises.model.ProposalId;
import org.assises.model.Text;
import org.assises.screening.ContactData;
import org.assises.screening.Screening;
import org.assises.screening.SuspiciousCharacters;
import org.jspecify.annotations.Nullable;

/** Finds problems in texts, links and codes in one pass. */
class TextFindings extends TextWalk {
  private final List<Locale> languages;
  private final Screened before;
  private final List<Finding> found = new ArrayList<>();
  private final Map<Locale, Lack> lacks = new LinkedHashMap<>();

  /** The last language tag without contact data. */
  private String cleanTag = "";

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
  final List<Finding> texts() {
    List<Finding> all = new ArrayList<>(found);
    for (Map.Entry<Locale, Lack> lack : lacks.entrySet()) {
      all.add(missing(lack.getKey(), lack.getValue()));
    }
    return all;
  }

  @Override
  void item(@Nullable Item item) {
    screened = item != null && before.covers(item);
  }

  @Override
  void text(String member, Text text) {
    if (!screened) {
      screen(member, text);
    }
    for (Locale language : languages) {
      if (!text.byLanguage().containsKey(language.toLanguageTag())) {
        lacks.computeIfAbsent(language, any -> new Lack(path(member))).texts++;
      }
    }
  }

  /** Checks a text of a proposal without regard to missing languages. */
  final void screen(ProposalId proposal, String member, Text text) {
    standAt("proposals", proposal, null);
    screen(member, text);
  }

  private void screen(String member, Text text) {
    for (Map.Entry<String, String> entry : text.byLanguage().entrySet()) {
      tag(member, entry.getKey());
      screen(member, entry.getKey(), entry.getValue());
    }
  }

  @Override
  void line(String member, String line) {
    if (!screened) {
      screen(member, "", line);
    }
  }

  @Override
  void link(String member, URI link) {
    if (screened) {
      return;
    }
    if (!"https".equalsIgnoreCase(link.getScheme())) {
      found.add(new TextFinding.LinkNotSecure(path(member)));
    }
    screen(member, "", link.toString());
  }

  @Override
  void code(String member, String code) {
    if (screened) {
      return;
    }
    for (ContactData data : ContactData.inCode(code)) {
      found.add(new TextFinding.ContactDataInCode(path(member), data.kind()));
    }
  }

  /**
   * Checks a language tag. A tag without contact data is not checked again for the next text,
   * because most texts have the same.
   */
  private void tag(String member, String language) {
    if (!language.equals(cleanTag)) {
      int before = found.size();
      code(member, language);
      cleanTag = found.size() == before ? language : cleanTag;
    }
  }

  private void screen(String member, String language, String string) {
    if (Screening.isClean(string)) {
      return;
    }
    for (ContactData data : ContactData.in(string)) {
      found.add(
          new TextFinding.ContactDataFound(
              path(member, language), data.kind(), data.start(), data.end()));
    }
    for (SuspiciousCharacters run : SuspiciousCharacters.in(string)) {
      found.add(
          new TextFinding.SuspiciousCharactersFound(
              path(member, language), run.kind(), run.start(), run.end()));
    }
  }

  private String path(String member, String language) {
    return language.isEmpty() ? path(member) : path(member) + "/" + language;
  }

  private Finding missing(Locale language, Lack lack) {
    boolean main = language.equals(languages.get(0));
    return new TextFinding.TranslationMissing(lack.place, language, lack.texts, main);
  }

  /** The number of texts without a language, and the place of the first. */
  private static final class Lack {
    private final String place;
    private int texts;

    private Lack(String place) {
      this.place = place;
    }
  }
}
