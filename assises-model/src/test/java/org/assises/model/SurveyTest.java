package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyTest {
  @Test
  void aSurveyHasRespondentsAndResults() {
    KeyFigure inhabitants = new KeyFigure(text("habitants"), Attested.of(Figure.exactly(1_100)));
    SurveyResult pleasant =
        new SurveyResult(
            new ResultId("pleasant"),
            text("La ville est agréable à vivre"),
            Optional.of(Attested.of(Figure.about(75))));

    Survey survey = survey().respondents(List.of(inhabitants)).results(List.of(pleasant)).build();

    assertThat(survey.respondents()).containsExactly(inhabitants);
    assertThat(survey.results()).containsExactly(pleasant);
  }

  @Test
  void aSurveyThatCertainlyEndsBeforeItStartsIsRefused() {
    Survey.Builder begun = survey().startDate(attested("2024-04"));

    assertThat(begun.endDate(attested("2024-04-14")).build().endDate()).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> begun.endDate(attested("2024-03")).build())
        .withMessage("the survey ends before it starts; correct one of the dates");
  }

  @Test
  void aPercentageAbove100IsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new SurveyResult(
                    new ResultId("all"), text("a"), Optional.of(Attested.of(Figure.exactly(101)))))
        .withMessage("a percentage must be from 0 to 100, but is 101");
  }

  @Test
  void aDuplicateModeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> survey().modes(List.of(Survey.Mode.PAPER, Survey.Mode.PAPER)).build())
        .withMessage("modes must not be listed twice; remove one");
  }

  private static Survey.Builder survey() {
    return Survey.builder(new SurveyId("cronos-2024"), new EditionId("2024"), text("Enquête"));
  }

  private static Attested<PartialDate> attested(String date) {
    return Attested.of(PartialDate.parse(date));
  }

  private static Text text(String text) {
    return Text.of("fr", text);
  }
}
