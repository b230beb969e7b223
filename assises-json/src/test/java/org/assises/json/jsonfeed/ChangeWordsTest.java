package org.assises.json.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import org.assises.model.Season;
import org.assises.publication.Change;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"fr", "br", "en"})
  void everyKindOfChangeHasALabel(String language) {
    ChangeWords words = ChangeWords.in(List.of(Locale.forLanguageTag(language)));

    for (Class<?> kind : Change.class.getPermittedSubclasses()) {
      if (kind != Change.EditionStatusChanged.class) {
        assertThat(words.label(kind.asSubclass(Change.class)))
            .as(kind.getSimpleName())
            .isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "br", "en"})
  void everyMonthHasItsOwnName(String language) {
    ChangeWords words = ChangeWords.in(List.of(Locale.forLanguageTag(language)));

    assertThat(Month.values()).extracting(words::month).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, printemps été automne hiver",
    "br, nevezamzer hañv diskaramzer goañv",
    "en, spring summer autumn winter"
  })
  void everySeasonIsNamed(String language, String names) {
    ChangeWords words = ChangeWords.in(List.of(Locale.forLanguageTag(language)));

    assertThat(Season.values()).extracting(words::season).containsExactly(names.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "oc"})
  void anotherLanguageIsSpokenInFrench(String language) {
    ChangeWords words = ChangeWords.in(List.of(Locale.forLanguageTag(language)));

    assertThat(words.language()).isEqualTo(Locale.FRENCH);
  }
}
