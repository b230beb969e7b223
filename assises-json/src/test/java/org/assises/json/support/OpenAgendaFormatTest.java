package org.assises.json.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import org.assises.json.openagenda.OpenAgendaFormat;
import org.assises.model.DayPart;
import org.assises.model.ThemeId;
import org.assises.publication.PublicationFormat;
import org.assises.publication.Selection;
import org.junit.jupiter.api.Test;

class OpenAgendaFormatTest extends FeedContract {
  @Override
  PublicationFormat format() {
    return OpenAgendaFormat.create();
  }

  @Override
  PublicationFormat quimperFormat() {
    return OpenAgendaFormat.create();
  }

  @Override
  String name() {
    return "openagenda";
  }

  @Test
  void everyEventFollowsTheRulesOfOpenAgenda() {
    SchemaCheck rules = SchemaCheck.by(golden("openagenda.schema.json"));

    assertThat(rules.problems(written(format(), Fairs.quimper()))).isEmpty();
    assertThat(rules.problems(written(format(), Fairs.eventful()))).isEmpty();
  }

  @Test
  void theRulesRefuseATitleThatIsTooLong() {
    SchemaCheck rules = SchemaCheck.by(golden("openagenda.schema.json"));
    String json = written(format(), Fairs.eventful());

    String broken = json.replace("Grand débat", "Grand débat ".repeat(20));

    assertThat(rules.problems(broken)).isNotEmpty();
  }

  @Test
  void halfDaysGetTheHoursThatTheCityDeclares() {
    OpenAgendaFormat format =
        OpenAgendaFormat.builder()
            .hours(DayPart.MORNING, LocalTime.of(9, 0), LocalTime.of(12, 30))
            .hours(DayPart.AFTERNOON, LocalTime.of(14, 0), LocalTime.MIDNIGHT)
            .build();

    String json = written(format, Fairs.quimper());

    assertThat(json)
        .contains(
            "{\"begin\":\"2024-11-23T09:00:00+01:00\",\"end\":\"2024-11-23T12:30:00+01:00\"}",
            "{\"begin\":\"2024-11-23T14:00:00+01:00\",\"end\":\"2024-11-24T00:00:00+01:00\"}");
    assertThat(written(format(), Fairs.quimper())).doesNotContain("2024-11-23T");
  }

  @Test
  void anEventWithoutAnEndIsWrittenOnlyIfTheCityChoosesALength() {
    OpenAgendaFormat format = OpenAgendaFormat.builder().missingEnd(Duration.ofHours(1)).build();

    assertThat(written(format(), Fairs.eventful())).doesNotContain("Sans fin connue");
    assertThat(written(format, Fairs.eventful()))
        .contains("\"begin\":\"2026-03-14T14:00:00+01:00\",\"end\":\"2026-03-14T15:00:00+01:00\"");
  }

  @Test
  void onlySelectedEditionsAreWritten() {
    OpenAgendaFormat format =
        OpenAgendaFormat.builder().selection(Selection.theme(new ThemeId("rue"))).build();

    assertThat(written(format, Fairs.eventful())).contains("Ouverture").doesNotContain("debat");
  }

  @Test
  void hoursThatEndBeforeTheyBeginAreRefused() {
    OpenAgendaFormat.Builder builder = OpenAgendaFormat.builder();

    assertThatThrownBy(
            () -> builder.hours(DayPart.MORNING, LocalTime.of(12, 0), LocalTime.of(9, 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("09:00");
  }
}
