package org.assises.screening.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which plain character a reader perceives in another. */
class FoldedCharacterTest {
  private static final int LETTERS = 26;

  @ParameterizedTest(name = "the series from {0} is 1 to 9")
  @ValueSource(strings = {"①", "⑴", "⒈", "❶", "➀", "➊"})
  void enclosedDigitsAreDigits(String one) {
    int first = one.codePointAt(0);

    assertThat(folded(first, 9)).isEqualTo("123456789");
    assertThat(FoldedCharacter.of(first + 9)).as("the number ten").isEqualTo(first + 9);
  }

  @ParameterizedTest(name = "the digits from {0}")
  @ValueSource(strings = {"٠", "۰", "०", "๐", "０", "𝟎", "𝟘", "𝟬", "𞥐"})
  void digitsOfOtherScriptsAndStylesAreDigits(String zero) {
    assertThat(folded(zero.codePointAt(0), 10)).isEqualTo("0123456789");
  }

  @ParameterizedTest(name = "the letters from {0}")
  @CsvSource({"Ⓐ, a", "ⓐ, a", "Ａ, A", "ａ, a", "𝐀, A", "𝐚, a", "𝖆, a"})
  void lettersOfOtherStylesAreLetters(String other, char plain) {
    String letters =
        IntStream.range(plain, plain + LETTERS)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    assertThat(folded(other.codePointAt(0), LETTERS)).isEqualTo(letters);
  }

  @ParameterizedTest
  @CsvSource({
    "⓪, 0", "⓿, 0", "․, .", "﹒, .", "｡, .", "。, .", "．, .", "＠, @", "﹫, @", "！, !", "～, ~"
  })
  void otherFormsOfASignAreThatSign(String other, char plain) {
    assertThat(FoldedCharacter.of(other.codePointAt(0))).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "~", "é", "€", "–", "’", "⑩", "⓫", "㊿", "⒜", "⒵", "路", "ｱ", "😀"})
  void allOtherCharactersStayAsTheyAre(String character) {
    int codePoint = character.codePointAt(0);

    assertThat(FoldedCharacter.of(codePoint)).isEqualTo(codePoint);
  }

  @ParameterizedTest
  @ValueSource(ints = {0xAD, 0x34F, 0x61C, 0x200B, 0x200F, 0x202A, 0x2060, 0x20E3, 0xFE0F, 0xFEFF})
  void invisibleCharactersAreLeftOut(int codePoint) {
    assertThat(FoldedCharacter.of(codePoint)).isNegative();
    assertThat(FoldedCharacter.mayFold((char) codePoint)).isTrue();
  }

  /** Only digits and mathematical letters are folded above U+FFFF. */
  @Test
  void theQuickCheckFindsEveryCharacterThatIsFolded() {
    int[] missed =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
            .filter(c -> FoldedCharacter.of(c) != c)
            .filter(c -> !FoldedCharacter.mayFold(Character.toChars(c)[0]))
            .toArray();

    assertThat(missed).isEmpty();
  }

  @Test
  void theQuickCheckExcludesTheUsualCharactersOfFrench() {
    assertThat(
            "L’été – « œuvre » € … 12,5 %".chars().filter(c -> FoldedCharacter.mayFold((char) c)))
        .isEmpty();
    assertThat(FoldedCharacter.mayFold("😀".charAt(0))).isFalse();
  }

  private static String folded(int first, int count) {
    StringBuilder folded = new StringBuilder();
    IntStream.range(first, first + count).map(FoldedCharacter::of).forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
