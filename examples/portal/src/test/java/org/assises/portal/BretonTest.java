package org.assises.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that the whole page changes when a reader chooses Breton, not only the city's texts. */
class BretonTest {
  @TempDir static Path data;
  private static RunningPortal portal;

  @BeforeAll
  static void start() {
    portal = RunningPortal.start(Configuration.local(data), ModelCity.assises());
  }

  @AfterAll
  static void stop() {
    portal.close();
  }

  @Test
  void thePageItsDatesAndItsWordsAreInBreton() {
    assertThat(portal.get("/editions/2026?langue=br").body())
        .contains(
            "<html lang=\"br\">",
            "Ar programm",
            "Sadorn 28 a viz Du 2026".substring(1),
            "9e – 9e15",
            "Nullet",
            "href=\"/propositions?langue=br\"");
  }

  @Test
  void aTextThatTheCityHasInFrenchOnlyIsMarkedAsFrench() {
    assertThat(portal.get("/editions/2026?langue=br").body())
        .contains("<span lang=\"fr\">Conclusion</span>", ">Degemer<");
  }

  @Test
  void aFrenchPageHasNoMarkupForFrench() {
    assertThat(portal.get("/editions/2026").body())
        .contains("<html lang=\"fr\">")
        .doesNotContain("<span lang=\"fr\">");
  }

  @Test
  void bretonPagesHaveNoFrenchWords() throws IOException {
    List<String> french = sentences("fr");
    french.removeAll(sentences("br"));
    List<String> pages =
        Pattern.compile("<loc>http://[^/]*([^<]*)</loc>")
            .matcher(portal.get("/sitemap.xml").body())
            .results()
            .map(page -> page.group(1))
            .toList();

    for (String page : pages) {
      String text =
          portal
              .get(page + (page.contains("?") ? "&" : "?") + "langue=br")
              .body()
              .replaceAll("(?s)<head>.*?</head>", "")
              .replaceAll("(?s)<(\\w+)[^>]* lang=\"fr\"[^>]*>.*?</\\1>", "")
              .replaceAll("[\\u00a0\\u202f]", " ");

      assertThat(french.stream().filter(text::contains)).as(page).isEmpty();
    }
  }

  /** Returns the texts of the bundle with more than two words. Shorter ones may occur in names. */
  private static List<String> sentences(String language) throws IOException {
    Properties words = new Properties();
    try (InputStream in =
        BretonTest.class.getResourceAsStream("page/words_" + language + ".properties")) {
      words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    }
    return new java.util.ArrayList<>(
        words.values().stream()
            .map(text -> ">" + text.toString().replaceAll("[\\u00a0\\u202f]", " "))
            .filter(text -> text.length() > 4 && !text.contains("{"))
            .toList());
  }
}
