package org.assises.ical.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.assises.model.Accessibility;
import org.assises.model.Contribution;
import org.assises.model.DayPart;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.wording.Codes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @Test
  void wordsExistInEveryLanguage() {
    Set<Object> keys = FrenchWords.WORDS.words().keySet();

    assertThat(keys)
        .containsAll(List.of(SessionStatus.values()))
        .containsAll(List.of(SessionKind.values()))
        .containsAll(List.of(Contribution.Role.values()))
        .containsAll(List.of(Accessibility.values()))
        .containsAll(List.of(DayPart.values()));
    for (Words words : Words.all()) {
      assertThat(words.words().keySet()).as(words.language()).isEqualTo(keys);
    }
  }

  @Test
  void everyLanguageIsFoundByItsTag() {
    for (Words words : Words.all()) {
      assertThat(Words.in(List.of(Locale.forLanguageTag(words.language())))).isSameAs(words);
    }
  }

  /** A capital letter makes no difference. */
  @Test
  void namesAreThoseOfChanges() throws IOException {
    for (Words words : Words.all()) {
      Map<Object, String> names = new HashMap<>();
      Map<Object, String> inChanges = new HashMap<>();
      Properties changes = changes(words.language());
      words
          .words()
          .forEach(
              (key, name) -> {
                String changed = key instanceof Enum<?> of ? changes.getProperty(code(of)) : null;
                if (changed != null && !(key instanceof SessionStatus)) {
                  names.put(key, name.toLowerCase(Locale.ROOT));
                  inChanges.put(key, changed.toLowerCase(Locale.ROOT));
                }
              });

      assertThat(names).as(words.language()).hasSizeGreaterThan(25).isEqualTo(inChanges);
    }
  }

  private static Properties changes(String language) throws IOException {
    Properties changes = new Properties();
    Path folder = Path.of("../assises-model/src/main/resources/org/assises/publication");
    try (Reader in =
        Files.newBufferedReader(folder.resolve("changes_" + language + ".properties"))) {
      changes.load(in);
    }
    return changes;
  }

  private static String code(Enum<?> constant) {
    return (constant instanceof DayPart ? "part." : "code.") + Codes.of(constant);
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

    assertThat(french.before(SessionStatus.CANCELLED) + "x" + french.colon())
        .isEqualTo("ANNULÉ – x\u00a0: ");
  }
}
