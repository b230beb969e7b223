package org.assises.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningTest {
  private static final String SIGNS =
      "\u0000\u0007\t\n\u007F\u0085\u00A0\u00AD\u034F\u061C\u200B\u200D\u200E\u2028\u202E\u2066"
          + "\u2800\u3164\uD83D\uDC6E\uDB40\uDC67\uE000\uFE0F\uFEFF\uFFFE’€–œ06@. aé";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "L’éclairage est jugé insuffisant à l'automne, surtout entre 18 h et 20 h.",
        "Le coût, estimé à 12 000 € par an, serait partagé entre les partenaires.",
        "Dix places, du port à la gare : « un cœur de ville » – 2024",
        "https://www.ville.example/assises/propositions/123"
      })
  void ordinaryTextsAndLinksAreClean(String text) {
    assertThat(Screening.isClean(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nom@example.org",
        "nom\u00A0(at) example.org",
        "nom arobase example point fr",
        "Tél. +33 6 39 98 12 34",
        "zéro six trente-neuf quatre-vingt-dix-huit douze trente-quatre",
        "riou.anne à orange.fr",
        "a\u202Eb",
        "a\u200Bb",
        "a\u0007b"
      })
  void contactDataAndSuspiciousCharactersAreNotClean(String text) {
    assertThat(Screening.isClean(text)).isFalse();
  }

  @Test
  void nothingIsFoundInTheCorpusInTextsThatAreClean() {
    List<String> clean =
        RuleTableTest.TABLES.stream()
            .flatMap(MarkedText::in)
            .map(MarkedText::text)
            .filter(Screening::isClean)
            .toList();

    assertThat(clean).hasSizeGreaterThan(500).allSatisfy(ScreeningTest::hasNothing);
  }

  @Test
  void nothingIsFoundInGarbageThatIsClean() {
    Random random = new Random(0x2019);
    Stream<String> garbage =
        Stream.generate(() -> garbage(random)).limit(100_000).filter(Screening::isClean);

    assertThat(garbage).hasSizeGreaterThan(1_000).allSatisfy(ScreeningTest::hasNothing);
  }

  private static String garbage(Random random) {
    StringBuilder text = new StringBuilder();
    random.ints(random.nextInt(6), 0, SIGNS.length()).forEach(i -> text.append(SIGNS.charAt(i)));
    return text.toString();
  }

  private static void hasNothing(String text) {
    assertThat(ContactData.in(text)).isEmpty();
    assertThat(SuspiciousCharacters.in(text)).isEmpty();
  }
}
