package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assises.wording.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageTest extends CommandTest {

  @ParameterizedTest
  @CsvSource({
    "LC_ALL, fr_FR.UTF-8",
    "LC_MESSAGES, fr_CA",
    "LANG, fr",
    "LANG, fr_BE@euro",
  })
  void theEnvironmentChoosesFrench(String variable, String value) {
    run(Map.of(variable, value), "publsh");

    assertThat(err())
        .isEqualTo(
            """
            assises : Commande inconnue : publsh. Vouliez-vous dire publish ?
            « assises --help » montre comment l’utiliser.
            """);
  }

  @Test
  void theStrongestVariableDecides() {
    run(Map.of("LC_ALL", "C", "LANG", "fr_FR"), "publsh");

    assertThat(err()).startsWith("assises: Unknown command: publsh. Did you mean publish?\n");
  }

  @Test
  void anOptionIsStrongerThanTheEnvironmentWhereverItStands() {
    for (List<String> arguments :
        List.of(
            List.of("--lang", "en", "check"),
            List.of("check", "--lang", "en"),
            List.of("check", "--lang=en"))) {
      run(Map.of("LANG", "fr_FR"), arguments.toArray());

      assertThat(err()).startsWith("assises: Missing: DOCUMENT.json\n");
    }
  }

  @Test
  void anUnsupportedLanguageIsMisuse() {
    int exit = run("check", "--lang", "br", "ville.json");

    assertThat(exit).isEqualTo(64);
    assertThat(err()).startsWith("assises: --lang: choose one of en, fr\n");
  }

  static List<String> languages() {
    return Message.LANGUAGES;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everySentenceExistsInEveryLanguage(String language) {
    assertThat(keys(language)).containsAll(keys("en")).isNotEmpty();
    assertThat(withoutReasons(keys(language))).isSubsetOf(keys("en"));
  }

  private static Set<String> keys(String language) {
    return Texts.keys(Locale.forLanguageTag(language)).stream()
        .filter(key -> !key.endsWith(".one"))
        .collect(Collectors.toSet());
  }

  /** What the system and our folders say in English needs no English words. */
  private static Set<String> withoutReasons(Set<String> keys) {
    return keys.stream().filter(key -> !key.startsWith("reason.")).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyTextOfTheHelpExistsInEveryLanguage(String language) {
    assertThat(helpKeys(Locale.forLanguageTag(language))).isEqualTo(helpKeys(Locale.ENGLISH));
  }

  /** The page that {@code assises init} writes beside a document. */
  @ParameterizedTest
  @MethodSource("languages")
  void thePageBesideADocumentExistsInEveryLanguage(String language) {
    assertThat(InitCommand.class.getResource("init_" + language + ".md")).isNotNull();
  }

  private static Set<String> helpKeys(Locale language) {
    return new TreeSet<>(Collections.list(new Texts(language).help().getKeys()));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyCommandAndOptionIsExplained(String language) {
    for (String command :
        List.of(
            "",
            "init",
            "check",
            "publish",
            "losses",
            "import",
            "import table",
            "import decidim",
            "import ics",
            "import schedule",
            "import openagenda",
            "import decisions",
            "unfollow",
            "forget",
            "verify",
            "schemas")) {
      run((Object[]) (command + " --help --lang " + language).strip().split(" ", -1));

      assertThat(out().lines())
          .as(command)
          .noneMatch(line -> line.matches(" +(-\\w, )?--[a-z-]+(=\\S+)?"))
          .noneMatch(line -> line.contains("${") || line.contains("=<"))
          .allMatch(line -> line.length() <= 80);
    }
  }

  @Test
  void frenchTextsHaveTypographicSpaces() {
    for (String key : Texts.keys(Locale.FRENCH)) {
      assertThat(new Texts(Locale.FRENCH).say(key))
          .as(key)
          .doesNotContainPattern(" [:;?!»%]")
          .doesNotContainPattern("« ");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | 2024-11-20T08:05:00Z | 20 novembre 2024 à 9 h 05",
        "fr | 2024-11-01T23:05:00Z | 2 novembre 2024 à 0 h 05",
        "fr | 2024-11-01T08:05:00Z | 1er novembre 2024 à 9 h 05",
        "en | 2024-11-01T08:05:00Z | 1 November 2024 at 09:05",
      })
  void aMomentIsReportedInTheTimeZoneOfTheCity(String language, Instant moment, String told) {
    Texts texts = new Texts(Locale.forLanguageTag(language));

    assertThat(Samples.plainSpaces(texts.moment(moment, ZoneId.of("Europe/Paris"))))
        .isEqualTo(told);
  }
}
