package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

  @ParameterizedTest
  @CsvSource({
    "EXACT 62,             EXACT 63,       true",
    "EXACT 62,             EXACT 62,       false",
    "NEARLY 1200,          EXACT 1200,     false",
    "NEARLY 1200,          EXACT 1080,     false",
    "NEARLY 1200,          EXACT 1079,     true",
    "NEARLY 1200,          EXACT 1290,     true",
    "ABOUT 100,            EXACT 90,       false",
    "ABOUT 100,            EXACT 110,      false",
    "ABOUT 100,            EXACT 121,      true",
    "ABOUT 100,            ABOUT 121,      false",
    "ABOUT 5,              EXACT 5,        false",
    "ABOUT 5,              EXACT 6,        true",
    "ABOUT 900000000000000000, EXACT 1000000000000000000, true",
    "MORE_THAN 100,        EXACT 100,      false",
    "MORE_THAN 100,        EXACT 99,       true",
    "MORE_THAN 100,        EXACT 1000000,  false",
    "MORE_THAN 100,        MORE_THAN 9,    false",
    "EXACT 0,              ABOUT 0,        false",
    "ABOUT 9223372036854775807, MORE_THAN 9223372036854775807, false",
  })
  void figuresContradictIfTheirRangesAreDisjoint(String one, String other, boolean contradict) {
    assertThat(figure(one).contradicts(figure(other))).isEqualTo(contradict);
    assertThat(figure(other).contradicts(figure(one))).isEqualTo(contradict);
  }

  @Test
  void aFigureKeepsItsAccuracy() {
    assertThat(Figure.exactly(62)).isEqualTo(figure("EXACT 62"));
    assertThat(Figure.about(100)).isEqualTo(figure("ABOUT 100"));
    assertThat(Figure.nearly(1_200)).isEqualTo(figure("NEARLY 1200"));
    assertThat(Figure.moreThan(80)).isEqualTo(figure("MORE_THAN 80"));
  }

  @Test
  void aNegativeFigureIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.exactly(-1))
        .withMessage("a figure must be at least 0, but is -1");
  }

  private static Figure figure(String text) {
    int space = text.indexOf(' ');
    return new Figure(
        Long.parseLong(text.substring(space + 1)),
        Figure.Accuracy.valueOf(text.substring(0, space)));
  }
}
