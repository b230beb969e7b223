package org.assises.ical.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.assises.model.ThemeId;
import org.junit.jupiter.api.Test;

class ReadThemesTest {
  private final ReadThemes themes = new ReadThemes();

  @Test
  void equalNamesAreOneTheme() {
    assertThat(themes.named("fr", "Éclairage")).contains(new ThemeId("eclairage"));
    assertThat(themes.named("fr", "Éclairage")).contains(new ThemeId("eclairage"));

    assertThat(themes.all()).hasSize(1);
  }

  @Test
  void afterTenThousandThemesNoOtherIsAdded() {
    readTenThousand();

    assertThat(themes.add(new ThemeId("autre"), "fr", "Autre")).isEmpty();
    assertThat(themes.add(new ThemeId("t7"), "fr", "t7")).contains(new ThemeId("t7"));
    assertThat(themes.all()).hasSize(10_000);
  }

  /** Looking up a name stores it, so that even known names are refused at the limit. */
  @Test
  void afterTenThousandThemesNoNameIsFound() {
    readTenThousand();

    assertThat(themes.named("fr", "autre")).isEmpty();
    assertThat(themes.named("fr", "t7")).isEmpty();
  }

  private void readTenThousand() {
    IntStream.range(0, 10_000).forEach(i -> themes.named("fr", "t" + i));
  }
}
