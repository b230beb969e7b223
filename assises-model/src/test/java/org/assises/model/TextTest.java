package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  private static final Text WELCOME =
      Text.of("fr", "Accueil")
          .with("br", "Degemer")
          .with("zh-Hant", "歡迎")
          .with("pt-BR", "Bem-vindo");

  @ParameterizedTest
  @CsvSource({
    "fr,             fr",
    "br,             br",
    "fr-CA,          fr",
    "fr-Latn-CA,     fr",
    "en fr,          fr",
    "en br fr,       br",
    "pt-BR,          pt-BR",
    "zh-Hant,        zh-Hant",
    "zh-Hant-TW,     zh-Hant",
    "zh-Hant-TW-x-y, zh-Hant",
    "en-GB fr-FR br, fr",
  })
  void theFirstAvailableLanguageIsUsed(String wanted, String language) {
    List<Locale> languages = Stream.of(wanted.split(" ")).map(Locale::forLanguageTag).toList();

    assertThat(WELCOME.languageIn(languages)).isEqualTo(language);
    assertThat(WELCOME.in(languages)).isEqualTo(WELCOME.byLanguage().get(language));
  }

  /** RFC 4647, 3.4: the requested tag is shortened, never the available one. */
  @ParameterizedTest
  @ValueSource(strings = {"pt", "pt-PT", "zh", "zh-Hans", "en", "und"})
  void theFirstTagIsUsedIfNoLanguageIsAvailable(String wanted) {
    assertThat(WELCOME.in(List.of(Locale.forLanguageTag(wanted)))).isEqualTo("Degemer");
  }

  @Test
  void theFirstTagIsUsedWithoutPreferences() {
    Text welcome = WELCOME.with("en", "Welcome").with("de", "Willkommen");

    assertThat(welcome.in(List.of())).isEqualTo("Degemer");
    assertThat(welcome.byLanguage().keySet())
        .containsExactly("br", "de", "en", "fr", "pt-BR", "zh-Hant");
  }

  @Test
  void withAddsOrReplacesALanguage() {
    Text text = Text.of("fr", "Ouverture").with("br", "Digoradur").with("fr", "Accueil");

    assertThat(text).isEqualTo(new Text(Map.of("fr", "Accueil", "br", "Digoradur")));
  }

  @Test
  void theMapIsCopied() {
    Map<String, String> mine = new TreeMap<>(Map.of("fr", "a", "br", "b"));
    Text text = new Text(mine);

    mine.clear();

    assertThat(text.byLanguage()).hasSize(2);
    assertThatThrownBy(() -> text.byLanguage().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aTextWithoutALanguageIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Text(Map.of()))
        .withMessage("a text must have at least one language");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "br", "fr-CA", "zh-Hant-TW", "gsw", "fr-x-facile", "he", "und"})
  void aLanguageIsACanonicalTag(String tag) {
    assertThat(Text.of(tag, "a").byLanguage()).containsOnlyKeys(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "FR",
        "Fr",
        "fr_FR",
        "fr-ca",
        "français",
        "f",
        "fr-",
        "-fr",
        "fr--CA",
        "f1",
        "iw",
        "in",
        "ji",
        "i-klingon",
        "fr\n",
        "{{",
        "a{",
      })
  void anyOtherLanguageTagIsRefused(String tag) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.of(tag, "a"))
        .withMessage("the language of a text must be a canonical BCP 47 tag, such as fr or pt-BR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\nb", "a\r\nb", "a\tb", "\uD83D\uDE00", "e\u0301", "\u00a0a", "\u2028a"})
  void linesTabsAndAllCharactersAreAccepted(String text) {
    assertThat(Text.of("fr", text).in(List.of())).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void aBlankTextIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.of("fr", text))
        .withMessage("text is blank; write a text or remove it");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0000",
    "7, 0007",
    "27, 001B",
    "127, 007F",
    "128, 0080",
    "133, 0085",
    "146, 0092",
    "159, 009F"
  })
  void otherControlCharactersAreRefused(int control, String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.of("fr", "l" + (char) control + "école"))
        .withMessage("text contains the control character U+%s; remove it", code);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void unpairedSurrogatesAreRefused(int where) {
    String alone = List.of("a\uD83D", "\uDE00a", "\uDE00\uD83D", "\uD800").get(where);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.of("fr", alone))
        .withMessage("text contains half of a character (an unpaired surrogate); write it again");
  }

  @Test
  void textsAreEqualIfTheirTextsInAllLanguagesAre() {
    Text text = Text.of("fr", "Accueil");

    assertThat(text)
        .isEqualTo(Text.of("fr", "Accueil"))
        .hasSameHashCodeAs(Text.of("fr", "Accueil"))
        .isNotEqualTo(text.with("br", "Degemer"))
        .isNotEqualTo(Text.of("br", "Accueil"))
        .isNotEqualTo("Accueil");
  }
}
