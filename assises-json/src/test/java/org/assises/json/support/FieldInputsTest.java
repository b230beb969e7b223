package org.assises.json.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assises.finding.ProgrammeFinding;
import org.assises.input.ImportedProgramme;
import org.assises.json.AssisesJson;
import org.assises.json.EditionFeedFormat;
import org.assises.json.ProposalLinesFormat;
import org.assises.json.dcat.DcatFormat;
import org.assises.json.jsonfeed.JsonFeedFormat;
import org.assises.json.openagenda.OpenAgendaFormat;
import org.assises.json.schedule.ScheduleJsonFormat;
import org.assises.json.schedule.ScheduleJsonReader;
import org.assises.json.schemaorg.SchemaOrgFormat;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.Place;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.assises.publication.Scope;
import org.junit.jupiter.api.Test;

/** Small documents and schedules whose output real portals, apps and parsers once misread. */
class FieldInputsTest {
  private static final Instant AT = Instant.parse("2026-11-28T08:00:00Z");
  private static final EditionId EDITION = new EditionId("2026");
  private static final URI BASE = URI.create("https://ville.example/assises/");
  private static final OpenAgendaFormat AGENDA = OpenAgendaFormat.create();
  private static final SchemaOrgFormat SCHEMA_ORG = SchemaOrgFormat.create();
  private static final ScheduleJsonFormat SCHEDULE =
      ScheduleJsonFormat.builder().edition(EDITION).build();
  private static final EditionFeedFormat FEED =
      EditionFeedFormat.builder().edition(EDITION).build();
  private static final DcatFormat CATALOGUE =
      DcatFormat.builder(BASE)
          .distribution("lines.ndjson", ProposalLinesFormat.create(), Text.of("fr", "Lignes"))
          .distribution("changes.json", JsonFeedFormat.create(), Text.of("fr", "Changements"))
          .distribution("programme.ics", "text/calendar; charset=utf-8", Text.of("fr", "Agenda"))
          .build();

  @Test
  void aCancelledEditionCancelsItsSessionsInEveryFormat() {
    Publication cancelled = published("annulee");

    assertThat(tree(SCHEDULE, cancelled).toString()).doesNotContain("Débat a");
    assertThat(at(tree(FEED, cancelled), "/sessions/0/status")).isEqualTo("\"cancelled\"");
    assertThat(at(tree(AGENDA, cancelled), "/events/0/status")).isEqualTo("6");
    assertThat(at(tree(SCHEMA_ORG, cancelled), "/subEvent/0/subEvent/0/eventStatus"))
        .isEqualTo("\"https://schema.org/EventCancelled\"");
  }

  @Test
  void aFutureFollowUpIsPublishedAndReportedOnItsDay() {
    Publication before = published("derive-1");
    Publication after = before.revise(document("derive-2"), Instant.parse("2026-12-02T08:00:00Z"));

    assertThat(at(tree(FEED, before), "/proposals/0/status")).isEqualTo("\"pending\"");
    assertThat(at(tree(FEED, after), "/proposals/0/status")).isEqualTo("\"implemented\"");
    assertThat(at(tree(FEED, after), "/proposals/0/outcome")).isEqualTo("\"done\"");
    assertThat(at(tree(FEED, after), "/proposals/0/revision/number")).isEqualTo("1");
    assertThat(after.lastModified(Scope.edition(EDITION))).isEqualTo(after.at());
  }

  @Test
  void aNewAddressIsReportedForEachItemThatShowsIt() {
    Publication before = published("derive-1");
    Publication after = before.revise(document("derive-4"), AT.plusSeconds(3600));

    for (PublicationFormat format : List.of(FEED, AGENDA, SCHEMA_ORG)) {
      assertThat(after.lastModified(format.scope())).isEqualTo(after.at());
    }
    assertThat(at(tree(AGENDA, after), "/events/0/updatedAt"))
        .isEqualTo("\"2026-11-28T09:00:00Z\"");
  }

  @Test
  void aFeedOfOneEditionChangesOnlyWithThatEdition() {
    Publication before = published("deux-1");
    Publication after = before.revise(document("deux-2"), AT.plusSeconds(3600));
    EditionId other = new EditionId("2024");

    for (PublicationFormat format :
        List.of(
            EditionFeedFormat.builder().edition(other).build(),
            ScheduleJsonFormat.builder().edition(other).build())) {
      assertThat(text(format, after)).isEqualTo(text(format, before));
      assertThat(after.lastModified(format.scope())).isEqualTo(before.lastModified(format.scope()));
    }
  }

  @Test
  void everySessionAtAVenueHasAnAddressForSearchEngines() {
    JsonArray sessions =
        tree(SCHEMA_ORG, published("salle")).getValue("/subEvent/0/subEvent").asJsonArray();

    assertThat(sessions).hasSize(2);
    for (JsonValue session : sessions) {
      assertThat(session.asJsonObject().getJsonObject("location").getJsonObject("address"))
          .isEqualTo(
              object(
                  """
                  {"@type": "PostalAddress", "streetAddress": "1 place du Marché",
                   "postalCode": "29000", "addressLocality": "Quimper"}
                  """));
    }
  }

  @Test
  void openAgendaHasACountryOrALossReportsItMissing() {
    Publication unknown = published("salle");
    Publication french =
        Publication.of(
            document("salle").toBuilder()
                .places(
                    document("salle").places().stream()
                        .map(place -> place.withAddress(place.address().get().withCountry("FR")))
                        .toList())
                .build(),
            AT);

    assertThat(AGENDA.losses(unknown))
        .extracting(Loss::message)
        .contains(
            "it has no country, which OpenAgenda requires; add it to the address, or add a territory");
    assertThat(at(tree(AGENDA, french), "/events/0/location/countryCode")).isEqualTo("\"FR\"");
    assertThat(at(tree(AGENDA, french), "/events/0/location/address"))
        .isEqualTo("\"1 place du Marché, 29000 Quimper\"");
    assertThat(at(tree(AGENDA, french), "/events/0/location/city")).isEqualTo("\"Quimper\"");
  }

  @Test
  void aLicenceIsGivenByTheAddressThatDataGouvFrRecognizes() {
    assertThat(at(tree(CATALOGUE, published("odbl")), "/dataset/0/distribution/0/license/@id"))
        .isEqualTo("\"http://opendatacommons.org/licenses/odbl/summary/\"");
  }

  @Test
  void everyFeedOfTheCatalogueHasAFormat() {
    JsonArray feeds =
        tree(CATALOGUE, published("odbl")).getValue("/dataset/0/distribution").asJsonArray();

    assertThat(feeds.getValuesAs(JsonObject.class))
        .extracting(feed -> feed.getJsonObject("format"))
        .containsExactly(
            object("{\"@type\": \"dct:MediaTypeOrExtent\", \"rdfs:label\": \"ndjson\"}"),
            fileType("JSON"),
            fileType("ICS"));
  }

  private static JsonObject fileType(String name) {
    return object(
        "{\"@id\": \"http://publications.europa.eu/resource/authority/file-type/%s\", \"@type\": \"dct:MediaTypeOrExtent\"}"
            .formatted(name));
  }

  @Test
  void recordsStayWholeForAnyLineSplitter() {
    String lines = text(ProposalLinesFormat.create(), published("u2028"));

    assertThat(lines).contains("\\u2028").contains("\\u2029");
    assertThat(lines.split("[\\n\\r\\x0b\\f\\x1c-\\x1e\\x85\\u2028\\u2029]")).hasSize(2);
  }

  @Test
  void aFunctionWithoutAnEndIsShown() {
    Publication mayor = published("mandat");

    assertThat(at(tree(SCHEMA_ORG, mayor), "/subEvent/0/subEvent/0/performer/0/jobTitle/0"))
        .isEqualTo("\"maire\"");
    assertThat(text(AGENDA, mayor)).contains("Anne Exemple, maire");
  }

  @Test
  void aFunctionThatCannotBeShownIsAFinding() {
    Assises undated =
        AssisesJson.create()
            .read(
                resource("mandat")
                    .replaceAll(",\\s*\"since\": \"2020-07-05\"", "")
                    .getBytes(UTF_8));

    assertThat(Publication.check(undated, AT))
        .hasAtLeastOneElementOfType(ProgrammeFinding.FunctionNotShown.class);
  }

  @Test
  void aSessionThatIsOnlyOnlineIsAnEventForOpenAgendaAndSearchEngines() {
    Publication online = published("enligne");

    assertThat(at(tree(AGENDA, online), "/events/0/attendanceMode")).isEqualTo("2");
    assertThat(at(tree(AGENDA, online), "/events/0/onlineAccessLink"))
        .isEqualTo("\"https://visio.example/salle\"");
    assertThat(tree(SCHEMA_ORG, online).getValue("/subEvent/0/subEvent/0/location"))
        .isEqualTo(
            object("{\"@type\": \"VirtualLocation\", \"url\": \"https://visio.example/salle\"}"));
    assertThat(at(tree(SCHEMA_ORG, online), "/subEvent/0/subEvent/0/eventAttendanceMode"))
        .isEqualTo("\"https://schema.org/OnlineEventAttendanceMode\"");
  }

  @Test
  void aDescriptionOf4499CharactersIsNotShortened() {
    Publication publication = published("longue");
    String description =
        publication.assises().sessions().get(0).description().get().byLanguage().get("fr");

    assertThat(tree(AGENDA, publication).getValue("/events/0/longDescription/fr").toString())
        .isEqualTo("\"" + description.strip() + "\"");
    assertThat(AGENDA.losses(publication))
        .extracting(Loss::message)
        .doesNotContain("the end of the description");
  }

  @Test
  void aMonthIsWrittenAsAllItsDays() {
    Publication month = published("mois");

    assertThat(at(tree(SCHEDULE, month), "/schedule/conference/start")).isEqualTo("\"2028-10-01\"");
    assertThat(at(tree(SCHEDULE, month), "/schedule/conference/end")).isEqualTo("\"2028-10-31\"");
    assertThat(tree(CATALOGUE, month).getValue("/dataset/0/temporal/startDate"))
        .isEqualTo(object("{\"@type\": \"xsd:date\", \"@value\": \"2028-10-01\"}"));
    assertThat(SCHEDULE.losses(month))
        .extracting(Loss::message)
        .contains("that its day is not known; all days that it may be are given");
  }

  @Test
  void aBreakIsNotAnEventInOpenAgenda() {
    Publication publication = published("pause");

    assertThat(tree(AGENDA, publication).getJsonArray("events")).hasSize(1);
    assertThat(AGENDA.losses(publication))
        .extracting(Loss::message)
        .contains("left out: a break is not announced as an event");
  }

  @Test
  void aNameWhoseConsentWasWithdrawnIsGoneFromThatDayOn() {
    Publication before = published("retrait");
    Publication after = before.revise(document("retrait"), Instant.parse("2026-12-02T08:00:00Z"));

    assertThat(text(FEED, before)).contains("Anne Exemple");
    assertThat(text(FEED, after)).doesNotContain("Anne Exemple").doesNotContain("Une Voisine");
  }

  @Test
  void aStatedEndWinsOverTheDeprecatedDuration() throws IOException {
    ImportedProgramme read = schedule("duree-jours");

    assertThat(read.sessions())
        .extracting(session -> ((Slot.Timed) session.slot()).length())
        .containsExactly(Optional.of(Duration.ofHours(24)));
    assertThat(read.losses()).noneMatch(loss -> loss.place().endsWith("/duration"));
  }

  @Test
  void aRoomIsFoundByItsGuid() throws IOException {
    ImportedProgramme read = schedule("v2room");

    assertThat(read.places()).extracting(Place::name).containsExactly(Text.of("fr", "Salle A"));
    assertThat(read.sessions())
        .filteredOn(session -> !session.title().in(List.of()).equals("Pause"))
        .extracting(Session::place)
        .containsOnly(Optional.of(read.places().get(0).id()));
    assertThat(read.themes()).extracting(Theme::name).containsExactly(Text.of("fr", "École"));
  }

  private static ImportedProgramme schedule(String name) throws IOException {
    return ScheduleJsonReader.create()
        .read(new ByteArrayInputStream(resource(name).getBytes(UTF_8)), EDITION);
  }

  private static Publication published(String name) {
    return Publication.of(document(name), AT);
  }

  private static Assises document(String name) {
    return AssisesJson.create().read(resource(name).getBytes(UTF_8));
  }

  private static String resource(String name) {
    try (InputStream in = FieldInputsTest.class.getResourceAsStream("field/" + name + ".json")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(PublicationFormat format, Publication publication) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(publication, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(UTF_8);
  }

  private static JsonObject tree(PublicationFormat format, Publication publication) {
    return object(text(format, publication));
  }

  private static String at(JsonObject tree, String pointer) {
    return tree.getValue(pointer).toString();
  }

  private static JsonObject object(String json) {
    return Json.createReader(new ByteArrayInputStream(json.getBytes(UTF_8))).readObject();
  }
}
