package org.assises.json.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import java.net.URI;
import java.util.List;
import org.assises.json.dcat.DcatFormat;
import org.assises.json.openagenda.OpenAgendaFormat;
import org.assises.json.stream.StrictJsonProvider;
import org.assises.model.Text;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.testing.RandomAssises;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every catalogue follows the rules of DCAT-AP 3. */
class DcatApRulesTest {
  private static final String NO_PUBLISHER =
      "it has no publisher, which DCAT-AP requires; add an organizer";
  private static final DcatFormat FORMAT =
      DcatFormat.builder(URI.create("https://ville.example/assises/"))
          .distribution("openagenda.json", OpenAgendaFormat.create(), Text.of("fr", "Événements"))
          .distribution("lignes.ndjson", "application/x-ndjson", Text.of("fr", "Propositions"))
          .build();

  @Test
  void theCatalogueOfQuimperFollowsThem() {
    assertThat(DcatApRules.violations(catalogue(Fairs.quimper()))).isEmpty();
  }

  @Test
  @Tag("bulk")
  void aCatalogueOfAnyAssisesFollowsThemOrReportsThatItHasNoPublisher() {
    for (long seed = 0; seed < 200; seed++) {
      Publication publication = Publication.of(RandomAssises.of(seed), RandomAssises.PUBLISHED);

      List<String> violations = DcatApRules.violations(catalogue(publication));

      if (FORMAT.losses(publication).stream().map(Loss::message).anyMatch(NO_PUBLISHER::equals)) {
        violations.remove("Catalog publisher: there are 0");
      }
      assertThat(violations).as("seed %d", seed).isEmpty();
    }
  }

  /**
   * An assises does not record the type of its publisher, the date of its first publication, or how
   * long a file stays available. Quimper's document states no page of the series. The only list of
   * themes is that of the Publications Office.
   */
  @Test
  void recommendedPropertiesArePresentIfTheAssisesRecordsThem() {
    assertThat(DcatApRules.missing(catalogue(Fairs.quimper())))
        .containsExactly(
            "Agent type",
            "Catalog homepage",
            "Catalog issued",
            "Catalog themeTaxonomy",
            "Distribution availability",
            "Distribution description");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dct:title|dct:alternative|Catalog title: there are 0",
        "dct:publisher|dct:creator|Catalog publisher: there are 0",
        "dcat:accessURL|dcat:endpointURL|Distribution accessURL: there are 0",
        "foaf:name|foaf:nick|Agent name: there are 0",
        "skos:prefLabel|skos:altLabel|Concept prefLabel: there are 0",
        "foaf:Agent|foaf:Document|Catalog publisher: it is not of type Agent",
        "dct:LicenseDocument|rdfs:Resource|Distribution license: it is not of type LicenseDocument",
        "xsd:dateTime|xsd:string|Dataset modified: it is not of type date or time",
        "dct:PeriodOfTime|dct:Location|Dataset temporal: it is not of type PeriodOfTime",
        "https://www.etalab.gouv.fr/|/|Catalog license: it is not of type LicenseDocument"
      })
  void theRulesReportEachViolation(String word, String other, String violation) {
    String json = FeedContract.written(FORMAT, Fairs.quimper());

    assertThat(json).contains(word);
    assertThat(DcatApRules.violations(parsed(json.replace(word, other)))).contains(violation);
  }

  private static JsonObject catalogue(Publication publication) {
    return parsed(FeedContract.written(FORMAT, publication));
  }

  private static JsonObject parsed(String json) {
    byte[] bytes = json.getBytes(UTF_8);
    try (JsonParser parser = StrictJsonProvider.create().createParser(bytes, 0, bytes.length)) {
      parser.next();
      return parser.getObject();
    }
  }
}
