package org.assises.json.dcat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.json.Samples;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.PartialDate;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogues of minimal assises that differ in one fact each. */
class CatalogueTest {
  private static final URI BASE = URI.create("https://ville.example/donnees/");
  private static final DcatFormat FORMAT = DcatFormat.builder(BASE).build();

  private static Edition.Builder edition(String id, int ordinal, String date) {
    return Edition.builder(
        new EditionId(id), ordinal, Text.of("fr", "Édition"), PartialDate.parse(date));
  }

  private static Assises.Builder ville(Edition.Builder... editions) {
    return Assises.builder(
            new AssisesId("ville"), Text.of("fr", "Assises"), ZoneId.of("Europe/Paris"))
        .languages(List.of(Locale.FRENCH))
        .editions(List.of(editions).stream().map(Edition.Builder::build).toList());
  }

  private static Assises.Builder held(Optional<URI> page) {
    OrganizationId city = new OrganizationId("ville");
    return ville()
        .organizer(city)
        .organizations(
            List.of(
                new Organization(
                    city, Text.of("fr", "Ville"), Optional.empty(), Optional.empty(), page)));
  }

  private static String written(Assises.Builder assises) {
    return Samples.write(FORMAT, published(assises));
  }

  private static Publication published(Assises.Builder assises) {
    return Publication.of(assises.build(), Instant.parse("2026-01-05T08:00:00Z"));
  }

  private static List<String> losses(Assises.Builder assises) {
    return FORMAT.losses(published(assises)).stream()
        .map(loss -> loss.item().value() + ": " + loss.message())
        .toList();
  }

  @Test
  void missingFactsAreReported() {
    assertThat(losses(ville()))
        .containsExactly(
            "ville: it has no publisher, which DCAT-AP requires; add an organizer",
            "ville: it has no description; its name is written instead");
    assertThat(losses(held(Optional.empty()).description(Text.of("fr", "Tout.")))).isEmpty();
    assertThat(
            losses(
                ville(edition("a", 1, "2022-21"), edition("b", 2, "2024"))
                    .description(Text.of("fr", "Tout."))))
        .containsExactly(
            "ville: it has no publisher, which DCAT-AP requires; add an organizer",
            "a: that its day is not known; all days that it may be are given",
            "b: that its day is not known; all days that it may be are given");
  }

  @Test
  void theOrganizerIsThePublisherWithItsPageAsContact() {
    assertThat(written(ville())).doesNotContain("\"publisher\":{", "\"contactPoint\":{");
    assertThat(written(held(Optional.empty())))
        .contains("\"publisher\":{\"@id\":\"https://ville.example/donnees/#ville\"")
        .doesNotContain("\"contactPoint\":{");
    assertThat(written(held(Optional.of(URI.create("https://ville.example/")))))
        .contains(
            "\"contactPoint\":{\"@type\":[\"vcard:Kind\",\"vcard:Organization\"],"
                + "\"vcard:fn\":\"Ville\",\"vcard:hasURL\":{\"@id\":\"https://ville.example/\"}}");
  }

  @Test
  void themesAreKeywords() {
    assertThat(written(ville())).doesNotContain("\"keyword\":{\"fr\"", "\"keyword\":{}");
  }

  @ParameterizedTest
  @CsvSource({
    "etalab-2.0, https://www.etalab.gouv.fr/licence-ouverte-open-licence",
    "ODbL-1.0, http://opendatacommons.org/licenses/odbl/summary/",
    "CC-BY-4.0, http://www.opendefinition.org/licenses/cc-by",
    "odbl-1.0, http://opendatacommons.org/licenses/odbl/summary/",
    "cc-by-sa-4.0, http://www.opendefinition.org/licenses/cc-by-sa",
    "MIT, https://spdx.org/licenses/MIT"
  })
  void theLicenceIsAnAddress(String licence, String address) {
    assertThat(written(ville().licence(licence)))
        .contains("\"license\":{\"@id\":\"" + address + "\"");
  }

  @Test
  void aLicenceOfTheCityHasANameAndNoAddress() {
    assertThat(written(ville().licence("LicenseRef-Ville")))
        .contains(
            "\"license\":{\"@type\":\"dct:LicenseDocument\","
                + "\"rdfs:label\":\"LicenseRef-Ville\"}")
        .doesNotContain("spdx.org");
  }

  @Test
  void aLanguageIsWrittenIfItHasAThreeLetterCode() {
    List<Locale> languages =
        List.of(
            Locale.forLanguageTag("br"), Locale.forLanguageTag("xx"), Locale.ROOT, Locale.FRANCE);

    assertThat(written(ville().languages(languages)))
        .contains("authority/language/BRE\"", "authority/language/FRA\"")
        .doesNotContain("XX", "authority/language/\"");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-14, 2026-03-14, 2026-03-14",
    "2026-03, 2026-03-01, 2026-03-31",
    "2026-21, 2026-03-01, 2026-06-21",
    "2026, 2026-01-01, 2026-12-31"
  })
  void aPeriodHasAllDaysThatADateMayMean(String date, String first, String last) {
    assertThat(written(ville(edition("a", 1, date))))
        .contains(
            "\"startDate\":{\"@type\":\"xsd:date\",\"@value\":\"" + first + "\"}",
            "\"endDate\":{\"@type\":\"xsd:date\",\"@value\":\"" + last + "\"}");
  }

  @Test
  void aLicenceThatDataGouvFrDoesNotKnowIsReported() {
    assertThat(losses(ville().licence("MIT")))
        .contains("ville: its licence, MIT, which data.gouv.fr does not know");
    assertThat(losses(ville().licence("CC-BY-4.0")))
        .contains(
            "ville: the version of its licence, CC-BY-4.0: data.gouv.fr knows this licence only without a version");
  }

  @Test
  void theTimeIsFromTheFirstStartToTheLastEnd() {
    Attested<PartialDate> end = Attested.of(PartialDate.parse("2023-01-02"));

    assertThat(written(ville())).doesNotContain("\"temporal\":{");
    assertThat(
            written(
                ville(edition("a", 1, "2022-12-31").endDate(end), edition("b", 2, "2023-01-01"))))
        .contains(
            "\"startDate\":{\"@type\":\"xsd:date\",\"@value\":\"2022-12-31\"}",
            "\"endDate\":{\"@type\":\"xsd:date\",\"@value\":\"2023-01-02\"}");
  }

  @Test
  void aFeedHasItsMediaTypeWithoutParametersAndItsFileType() {
    DcatFormat format =
        DcatFormat.builder(BASE)
            .distribution("a.ics", "text/calendar ; charset=utf-8", Text.of("fr", "A"))
            .distribution("b.json", "application/json", Text.of("fr", "B"))
            .build();

    assertThat(Samples.write(format, published(ville())))
        .contains(
            "media-types/text/calendar\",\"@type\":\"dct:MediaType\"},"
                + "\"format\":{\"@id\":\"http://publications.europa.eu/resource/authority/file-type/ICS\"",
            "media-types/application/json\",\"@type\":\"dct:MediaType\"},"
                + "\"format\":{\"@id\":\"http://publications.europa.eu/resource/authority/file-type/JSON\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://ville.example/", "https://ville.example/a/"})
  void aBaseIsAFolderOnTheWeb(String base) {
    DcatFormat format = DcatFormat.builder(URI.create(base)).build();

    assertThat(Samples.write(format, published(ville()))).contains("\"@id\":\"" + base + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://ville.example/", "https:/", "ville/", "https://ville.example/a"})
  void otherBasesAreRefused(String base) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DcatFormat.builder(URI.create(base)))
        .withMessage(
            "the base of a catalogue is an http(s) address that ends in /, without user name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/programme.ics", "https://autre.example/a"})
  void theFeedIsUnderTheBase(String path) {
    DcatFormat.Builder builder = DcatFormat.builder(BASE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.distribution(path, "text/calendar", Text.of("fr", "A")))
        .withMessage("the path of a feed is relative to the base");
  }
}
