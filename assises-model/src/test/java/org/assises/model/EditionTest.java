package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTest {
  private static final Text TITLE = Text.of("fr", "Assises locales de la sécurité");
  private static final PartialDate DAY = PartialDate.parse("2024-11-23");

  @Test
  void anEditionIsAnnouncedAndPublicByDefault() {
    Edition edition = edition("2024-11-23").build();

    assertThat(edition.status()).isEqualTo(EditionStatus.ANNOUNCED);
    assertThat(edition.visibility()).isEqualTo(Visibility.PUBLIC);
    assertThat(edition.title()).isEqualTo(Attested.of(TITLE));
    assertThat(edition.startDate()).isEqualTo(Attested.of(DAY));
    assertThat(edition.endDate()).isEmpty();
  }

  @Test
  void itsTitleAndDateKeepTheClaimsOfTheirSources() {
    Attested<Text> title =
        Attested.of(TITLE)
            .withClaim(Text.of("fr", "Assises de la tranquillité"), new SourceId("q2"));

    Edition edition = Edition.builder(new EditionId("2022"), 1, title, Attested.of(DAY)).build();

    assertThat(edition.title()).isEqualTo(title);
  }

  @Test
  void aPostponedEditionKeepsTheDateItWasAnnouncedFor() {
    Edition announced = edition("2024-10-05").endDate(attested("2024-10-06")).build();

    Edition postponed = announced.postponedTo(Attested.of(DAY));
    Edition again = postponed.postponedTo(attested("2025"));

    assertThat(postponed.status()).isEqualTo(EditionStatus.POSTPONED);
    assertThat(postponed.startDate().value()).isEqualTo(DAY);
    assertThat(postponed.endDate()).isEmpty();
    assertThat(postponed.formerDates()).containsExactly(PartialDate.parse("2024-10-05"));
    assertThat(again.formerDates()).containsExactly(PartialDate.parse("2024-10-05"), DAY);
  }

  @Test
  void aPostponedEditionWithoutItsFormerDateIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edition("2024").status(EditionStatus.POSTPONED).build())
        .withMessage(
            "the edition is postponed but has no former date; add the date that was announced before");
  }

  @Test
  void anEditionThatCertainlyEndsBeforeItStartsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edition("2024-11-23").endDate(attested("2024-10")).build())
        .withMessage("the edition ends before it starts; correct one of the dates");
    assertThat(edition("2024-11-23").endDate(attested("2024-11")).build().endDate()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_001})
  void anOrdinalOutOfRangeIsRefused(int ordinal) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edition("2024").ordinal(ordinal).build())
        .withMessage("ordinal must be from 1 to 10000, but is %d", ordinal);
  }

  @Test
  void aDuplicateThemeIsRefused() {
    ThemeId theme = new ThemeId("streets");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> edition("2024").themes(List.of(theme, theme)).build())
        .withMessage("themes must not be listed twice; remove one");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-23,           , 2024-11-22, true",
    "2024-11-23,           , 2024-11-23, false",
    "2024-11-23,           , 2024-11-24, true",
    "2024-11-23, 2024-11-24, 2024-11-24, false",
    "2024-11-23, 2024-11-24, 2024-11-25, true",
    "2024-11,              , 2024-11-30, false",
    "2024-11,              , 2024-12-01, true",
    "2024-23,              , 2024-09-01, false",
    "2024-11-23, 2024-12   , 2024-12-31, false",
  })
  void anEditionExcludesDaysThatAreCertainlyOutside(
      String start, String end, LocalDate day, boolean excluded) {
    Edition.Builder edition = edition(start);
    if (end != null) {
      edition.endDate(attested(end));
    }

    assertThat(edition.build().excludes(day)).isEqualTo(excluded);
  }

  private static Edition.Builder edition(String start) {
    return Edition.builder(new EditionId("2024"), 2, TITLE, PartialDate.parse(start));
  }

  private static Attested<PartialDate> attested(String date) {
    return Attested.of(PartialDate.parse(date));
  }
}
