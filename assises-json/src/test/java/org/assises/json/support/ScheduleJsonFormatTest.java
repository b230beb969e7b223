package org.assises.json.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assises.json.schedule.ScheduleJsonFormat;
import org.assises.model.EditionId;
import org.assises.publication.PublicationFormat;
import org.assises.testing.Requirement;
import org.junit.jupiter.api.Test;

class ScheduleJsonFormatTest extends FeedContract {
  @Override
  PublicationFormat format() {
    return ScheduleJsonFormat.builder().edition(Fairs.EDITION).build();
  }

  @Override
  PublicationFormat quimperFormat() {
    return ScheduleJsonFormat.builder().edition(new EditionId("2024")).build();
  }

  @Override
  String name() {
    return "schedule";
  }

  @Test
  void everyProgrammeFollowsThePublishedSchema() throws IOException {
    SchemaCheck schema = publishedSchema();

    assertThat(schema.problems(written(quimperFormat(), Fairs.quimper()))).isEmpty();
    assertThat(schema.problems(written(format(), Fairs.eventful()))).isEmpty();
    assertThat(
            schema.problems(
                written(
                    ScheduleJsonFormat.builder().edition(new EditionId("2024")).build(),
                    Fairs.eventful())))
        .isEmpty();
  }

  @Test
  void thePublishedSchemaRefusesAProgrammeWithoutAGuid() throws IOException {
    String json = written(format(), Fairs.eventful());

    String broken = json.replaceFirst("\"guid\":\"[^\"]+\",\"date\"", "\"date\"");

    assertThat(publishedSchema().problems(broken)).isNotEmpty();
  }

  @Test
  void noHourIsInventedForAHalfDay() {
    String json = written(quimperFormat(), Fairs.quimper());

    assertThat(json).doesNotContain("2024-11-23T");
    assertThat(quimperFormat().losses(Fairs.quimper()))
        .anyMatch(
            loss ->
                loss.item().value().equals("bilan-2022")
                    && loss.message().startsWith("left out: its hours are not known"));
  }

  @Test
  void anAcronymThatTheSchemaRefusesIsRefused() {
    ScheduleJsonFormat.Builder builder = ScheduleJsonFormat.builder().edition(Fairs.EDITION);

    assertThatThrownBy(() -> builder.acronym("A b")).isInstanceOf(IllegalArgumentException.class);
  }

  private static SchemaCheck publishedSchema() throws IOException {
    Path schema = Path.of("../../shared/corpus/schedule-json/schema-v1.json");
    Requirement.met(Files.exists(schema), "the corpus is not here: " + schema);
    return SchemaCheck.by(Files.readString(schema));
  }
}
