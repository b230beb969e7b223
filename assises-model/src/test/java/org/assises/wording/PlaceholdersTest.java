package org.assises.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {
  @Test
  void aPlaceholderIsReplacedByItsValue() {
    assertThat(filled("{place}: {n} rooms", Map.of("place", "Halle", "n", "2")))
        .isEqualTo("Halle: 2 rooms");
  }

  @Test
  void aMissingValueIsEmpty() {
    assertThat(filled("at {place}.", Map.of())).isEqualTo("at .");
  }

  @Test
  void aFamilyGivesTheWordForAValue() {
    assertThat(filled("{kind|a-an} is full", Map.of("kind", "talk")))
        .isEqualTo("<a-an talk> is full");
  }

  @Test
  void anOptionalPartIsKeptIfAllItsValuesAreThere() {
    assertThat(filled("from {h}[ h {m}][ to {end}]", Map.of("h", "9", "m", "30")))
        .isEqualTo("from 9 h 30");
    assertThat(filled("from {h}[ h {m}]", Map.of("h", "9", "m", ""))).isEqualTo("from 9");
    assertThat(filled("[{a} and {b}]", Map.of("a", "1"))).isEmpty();
  }

  @Test
  void otherBracketsAndBracesAreLiteral() {
    assertThat(filled("a[0] {} {a b} {a [x [{n}] {", Map.of("n", "1")))
        .isEqualTo("a[0] {} {a b} {a [x 1 {");
  }

  @Test
  void valuesAreLiteral() {
    assertThat(filled("[{a}] {a}", Map.of("a", "{a}[$1]"))).isEqualTo("{a}[$1] {a}[$1]");
  }

  private static String filled(String sentence, Map<String, String> values) {
    return new Placeholders(values, (family, value) -> "<" + family + " " + value + ">")
        .fill(sentence);
  }
}
