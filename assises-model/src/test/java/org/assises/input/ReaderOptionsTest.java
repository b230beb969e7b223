package org.assises.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.SessionKind;
import org.assises.model.Text;
import org.assises.model.Visibility;
import org.junit.jupiter.api.Test;

class ReaderOptionsTest {
  @Test
  void textsAreInTheLanguagesAndTimesInTheZoneOfTheAssises() {
    Assises assises =
        Assises.builder(
                new AssisesId("assises.test"),
                Text.of("br", "Assises"),
                ZoneId.of("Indian/Reunion"))
            .languages(List.of(Locale.forLanguageTag("br"), Locale.FRENCH))
            .build();

    ReaderOptions options = ReaderOptions.of(assises);

    assertThat(options.languages()).containsExactly(Locale.forLanguageTag("br"), Locale.FRENCH);
    assertThat(options.language()).isEqualTo("br");
    assertThat(options.zone()).isEqualTo(ZoneId.of("Indian/Reunion"));
    assertThat(options.assises()).containsSame(assises);
  }

  @Test
  void withoutAnAssisesTheyAreFrenchAndOfParis() {
    ReaderOptions options = ReaderOptions.standard();

    assertThat(options.languages()).containsExactly(Locale.FRENCH);
    assertThat(options.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
    assertThat(options.assises()).isEmpty();
  }

  @Test
  void eachSettingKeepsTheOthers() {
    LocalDate day = LocalDate.of(2026, 11, 29);

    ReaderOptions options =
        ReaderOptions.standard()
            .withAsOf(day)
            .withIdPrefix("paris")
            .withVisibility(Visibility.PUBLIC)
            .withSessionKind(SessionKind.WORKSHOP);

    assertThat(options.asOf()).contains(day);
    assertThat(options.idPrefix()).contains("paris");
    assertThat(options.visibility()).contains(Visibility.PUBLIC);
    assertThat(options.sessionKind()).isEqualTo(SessionKind.WORKSHOP);
    assertThat(options.source()).isEmpty();
  }
}
