package org.assises.ical.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.assises.model.ThemeId;
import org.junit.jupiter.api.Test;

class ReadThemesTest {
  private final ReadThemes themes = new ReadThemes();

  @Test
  void aNameIsOneTheme() {
    assertThat(themes.named("fr", "Éclairage")).contains(new ThemeId("eclairage"));
    assertThat(themes.named("fr", "Éclairage")).contains(new ThemeId("eclairage"));

    assertThat(themes.all()).hasSize(1);
  }

  @Test
  void behindTenThousandThemesThereIsNoOther() {
    readTenThousand();

    assertThat(themes.add(new ThemeId("autre"), "fr", "Autre")).isEmpty();
    assertThat(themes.add(new ThemeId("t7"), "fr", "t7")).contains(new ThemeId("t7"));
    assertThat(themes.all()).hasSize(10_000);
  }

  /** Each name that is asked for is kept, so that none is asked for any more. */
  @Test
  void andNamesAreTakenForNoneNotEvenKnownOnes() {
    readTenThousand();

    assertThat(themes.named("fr", "autre")).isEmpty();
    assertThat(themes.named("fr", "t7")).isEmpty();
  }

  private void readTenThousand() {
    IntStream.range(0, 10_000).forEach(i -> themes.named("fr", "t" + i));
  }
}
