package org.assises.ical.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.assises.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private final Wording wording =
      Wording.of(file -> Words.class.getResourceAsStream(file), "words", Words.LANGUAGES);

  @Test
  void wordsExistInEveryLanguage() {
    for (String language : Words.LANGUAGES) {
      assertThat(wording.keys(Locale.forLanguageTag(language)))
          .as(language)
          .isEqualTo(wording.keys(Locale.FRENCH));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 08:50, dès 8 h 50",
    "fr, 18:00, dès 18 h",
    "br, 08:05, adalek 8e05",
    "br, 18:00, adalek 18e",
    "en, 18:00, from 18:00"
  })
  void wordsGiveTheStartOfABroadcast(String language, String time, String expected) {
    ZonedDateTime start = ZonedDateTime.parse("2024-11-23T" + time + "+01:00[Europe/Paris]");

    assertThat(Words.in(List.of(Locale.forLanguageTag(language))).from(start)).isEqualTo(expected);
  }

  @Test
  void wordsKeepSurroundingSpaces() {
    Words french = Words.in(List.of(Locale.FRENCH));

    assertThat(french.cancelled() + "x" + french.colon()).isEqualTo("ANNULÉ – x\u00a0: ");
  }
}
