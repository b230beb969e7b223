package org.assises.json.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.assises.json.dcat.DcatFormat;
import org.assises.json.openagenda.OpenAgendaFormat;
import org.assises.json.schemaorg.SchemaOrgFormat;
import org.assises.model.Text;
import org.assises.publication.PublicationFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DcatFormatTest extends FeedContract {
  @Override
  PublicationFormat format() {
    return catalogue("https://ville.example/assises/donnees/");
  }

  @Override
  PublicationFormat quimperFormat() {
    return catalogue("https://www.quimper.bzh/assises/");
  }

  @Override
  String name() {
    return "dcat";
  }

  private static DcatFormat catalogue(String base) {
    return DcatFormat.builder(URI.create(base))
        .distribution("programme.ics", "text/calendar; charset=utf-8", Text.of("fr", "Programme"))
        .distribution("openagenda.json", OpenAgendaFormat.create(), Text.of("fr", "Événements"))
        .distribution("assises.jsonld", SchemaOrgFormat.create(), Text.of("fr", "Pour les moteurs"))
        .build();
  }

  @Test
  void everyCatalogueHasTheMandatoryProperties() {
    SchemaCheck rules = SchemaCheck.by(golden("dcat.schema.json"));

    assertThat(rules.problems(written(quimperFormat(), Fairs.quimper()))).isEmpty();
    assertThat(rules.problems(written(format(), Fairs.eventful()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://ville.example/feeds",
        "https://user:password@ville.example/",
        "https://ville.example/?path=/",
        "https://ville.example/#/",
        "https://ville.example"
      })
  void aBaseThatIsNotAFolderIsRefused(String base) {
    assertThatThrownBy(() -> DcatFormat.builder(URI.create(base)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ends in /");
  }

  @Test
  void aFeedOutsideTheBaseIsRefused() {
    DcatFormat.Builder builder = DcatFormat.builder(URI.create("https://ville.example/"));

    assertThatThrownBy(
            () -> builder.distribution("https://autre.example/x", "text/plain", Text.of("fr", "x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSeasonIsWrittenAsItsDaysAndReported() {
    assertThat(written(format(), Fairs.eventful()))
        .contains("\"startDate\":{\"@type\":\"xsd:date\",\"@value\":\"2024-09-01\"}");
    assertThat(format().losses(Fairs.eventful()))
        .anyMatch(loss -> loss.message().startsWith("that its day is not known"));
  }
}
