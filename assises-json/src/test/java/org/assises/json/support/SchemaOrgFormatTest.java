package org.assises.json.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.assises.json.schemaorg.SchemaOrgFormat;
import org.assises.model.SessionId;
import org.assises.publication.Loss;
import org.assises.publication.PublicationFormat;
import org.junit.jupiter.api.Test;

class SchemaOrgFormatTest extends FeedContract {
  @Override
  PublicationFormat format() {
    return SchemaOrgFormat.create();
  }

  @Override
  PublicationFormat quimperFormat() {
    return SchemaOrgFormat.create();
  }

  @Override
  String name() {
    return "schemaorg";
  }

  @Test
  void theScriptHasNoCharactersOfMarkup() {
    String script = SchemaOrgFormat.create().script(Fairs.eventful());

    assertThat(script)
        .contains("Ouverture \\u0026 \\u003caccueil\\u003e")
        .doesNotContain("<", ">", "&", "\u2028", "\u2029");
  }

  @Test
  void aHalfDayHasADateAndNoTime() {
    String json = written(format(), Fairs.eventful());

    assertThat(json)
        .contains("\"identifier\":\"atelier\",\"name\":\"Atelier\",\"startDate\":\"2026-03-14\"");
  }

  @Test
  void aSeasonIsLeftOutAndReported() {
    assertThat(written(format(), Fairs.eventful())).doesNotContain("2024-23");
    assertThat(format().losses(Fairs.eventful()))
        .anyMatch(loss -> loss.message().contains("ISO 8601 has no seasons"));
  }

  @Test
  void oneEditionCanBeWrittenAlone() {
    SchemaOrgFormat format = SchemaOrgFormat.builder().edition(Fairs.EDITION).build();

    assertThat(written(format, Fairs.eventful()))
        .startsWith(
            "{\"@context\":\"https://schema.org\",\"@type\":\"Event\",\"identifier\":\"2026\"");
  }

  @Test
  void oneSessionCanBeWrittenAloneAndNamesItsEdition() {
    SessionId session = new SessionId("atelier");

    SchemaOrgFormat format = SchemaOrgFormat.builder().session(session).build();

    assertThat(written(format, Fairs.eventful()))
        .startsWith(
            "{\"@context\":\"https://schema.org\",\"@type\":\"Event\",\"identifier\":\"atelier\"")
        .contains("\"superEvent\":{\"@type\":\"Event\",\"identifier\":\"2026\",\"name\":")
        .doesNotContain("EventSeries");
    assertThat(format.losses(Fairs.eventful()))
        .extracting(Loss::item)
        .containsOnly(Fairs.eventful().assises().id(), session);
  }

  @Test
  void anOutlineHasTheEditionsWithoutTheirSessions() {
    SchemaOrgFormat format = SchemaOrgFormat.builder().outline().build();

    assertThat(written(format, Fairs.eventful()))
        .contains("\"@type\":\"EventSeries\"", "\"identifier\":\"2026\"")
        .doesNotContain("\"identifier\":\"atelier\"");
    assertThat(format.losses(Fairs.eventful()))
        .contains(Loss.of(Fairs.eventful().assises().id(), "sessions"));
  }

  @Test
  void oneSessionHasNoOutline() {
    SchemaOrgFormat.Builder both =
        SchemaOrgFormat.builder().session(new SessionId("atelier")).outline();

    assertThatThrownBy(both::build).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void textsAreInTheRequestedLanguage() {
    SchemaOrgFormat format =
        SchemaOrgFormat.builder().languages(List.of(Locale.forLanguageTag("br"))).build();

    assertThat(written(format, Fairs.eventful())).contains("\"name\":\"Digoradur\"");
    assertThat(format.losses(Fairs.eventful()))
        .anyMatch(loss -> loss.message().equals("its texts in fr"));
  }
}
