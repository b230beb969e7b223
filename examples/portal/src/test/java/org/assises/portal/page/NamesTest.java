package org.assises.portal.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that a kind or status has the same name in changes, messages and pages. */
class NamesTest {
  private static final String CHANGES =
      "../../assises-model/src/main/resources/org/assises/publication/changes_%s.properties";
  private static final Map<String, String> FILES =
      Map.of(
          "messages", "../../assises-model/src/main/resources/org/assises/wording/messages_%s",
          "pages", "src/main/resources/org/assises/portal/page/words_%s");

  @ParameterizedTest
  @CsvSource({
    "fr, messages, session-kind, code",
    "fr, messages, edition-status, code",
    "fr, messages, status, code",
    "fr, messages, item, item",
    "fr, messages, kind, item",
    "fr, pages, kind, code",
    "fr, pages, role, code",
    "fr, pages, offer, code",
    "fr, pages, part, part",
    "fr, pages, edition, code",
    "fr, pages, status, code",
    "fr, pages, reason, code",
    "fr, pages, mode, code",
    "fr, pages, season, season",
    "fr, pages, authors, code",
    "br, pages, kind, code",
    "br, pages, role, code",
    "br, pages, offer, code",
    "br, pages, part, part",
    "br, pages, edition, code",
    "br, pages, status, code",
    "br, pages, reason, code",
    "br, pages, mode, code",
    "br, pages, season, season",
    "br, pages, authors, code"
  })
  void aNameIsTheSameAsInChanges(String language, String file, String family, String inChanges)
      throws IOException {
    Map<String, String> changes = names(CHANGES.formatted(language), inChanges);

    Map<String, String> names = names(FILES.get(file).formatted(language) + ".properties", family);
    names.keySet().retainAll(changes.keySet());
    changes.keySet().retainAll(names.keySet());

    assertThat(names).isNotEmpty().isEqualTo(changes);
  }

  /** Returns the words of a family by their codes, without the difference of a capital letter. */
  private static Map<String, String> names(String file, String family) throws IOException {
    Properties words = new Properties();
    try (Reader in = Files.newBufferedReader(Path.of(file), UTF_8)) {
      words.load(in);
    }
    Map<String, String> names = new TreeMap<>();
    for (String key : words.stringPropertyNames()) {
      if (key.startsWith(family + ".")) {
        String code = key.substring(family.length() + 1).replace('_', '-');
        names.put(code.toLowerCase(Locale.ROOT), words.getProperty(key).toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }
}
