package org.assises.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assises.input.InvalidInputException;
import org.assises.json.stream.StrictJsonException;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.PartialDate;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AssisesJsonbTest {
  private final Jsonb jsonb = AssisesJsonb.create();
  private final Assises assises = AssisesJson.create().read(Samples.everything());

  @AfterEach
  void close() throws Exception {
    jsonb.close();
  }

  /** A host's own record with members of the model's types. */
  public record Announcement(
      String headline,
      Session session,
      Slot slot,
      Slot.PartOfDay half,
      List<SessionId> others,
      Map<String, Text> texts,
      Optional<Text> note,
      Attested<PartialDate> date,
      SessionKind kind,
      int priority) {}

  @Test
  void writesAndReadsTheModelWithinAHostsOwnRecord() {
    Session session = assises.sessions().get(0);
    Announcement announcement =
        new Announcement(
            "À voir",
            session,
            assises.sessions().get(1).slot(),
            (Slot.PartOfDay) session.slot(),
            List.of(session.id(), new SessionId("b")),
            Map.of("a", Text.of("fr", "Oui").with("br", "Ya")),
            Optional.of(Text.of("fr", "Note")),
            assises.editions().get(0).startDate(),
            SessionKind.SURVEY_DESK,
            3);

    String json = jsonb.toJson(announcement);

    assertThat(json)
        .contains("\"kind\":\"survey-desk\"")
        .contains("\"others\":[\"ouverture\",\"b\"]")
        .contains("\"slot\":{\"type\":\"timed\",\"start\":\"2022-10-08T14:00:00+02:00\",")
        .contains("\"timeZone\":\"Europe/Paris\"}");
    assertThat(jsonb.fromJson(json, Announcement.class)).isEqualTo(announcement);
  }

  @Test
  void writesAndReadsEachTypeAlone() {
    for (Session session : assises.sessions()) {
      assertThat(jsonb.fromJson(jsonb.toJson(session), Session.class)).isEqualTo(session);
    }
    for (Proposal proposal : assises.proposals()) {
      assertThat(jsonb.fromJson(jsonb.toJson(proposal), Proposal.class)).isEqualTo(proposal);
    }
    for (Edition edition : assises.editions()) {
      assertThat(jsonb.fromJson(jsonb.toJson(edition), Edition.class)).isEqualTo(edition);
    }
  }

  @Test
  void writesAndReadsWholeDocuments() {
    Publication publication =
        Publication.of(
            AssisesJson.create().read(Samples.bytes("published.json")),
            Instant.parse("2025-02-01T08:00:00Z"));

    assertThat(jsonb.fromJson(jsonb.toJson(assises), Assises.class)).isEqualTo(assises);
    assertThat(jsonb.fromJson(jsonb.toJson(publication), Publication.class).snapshot())
        .isEqualTo(publication.snapshot());
  }

  @Test
  void writesAndReadsStreams() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    jsonb.toJson(assises.name(), out);

    Text name = jsonb.fromJson(new ByteArrayInputStream(out.toByteArray()), Text.class);

    assertThat(out.toString(UTF_8))
        .isEqualTo("{\"br\":\"Emvodoù kêr\",\"fr\":\"Assises de la ville\"}");
    assertThat(name).isEqualTo(assises.name());
  }

  @Test
  void addsToAHostsOwnConfiguration() throws Exception {
    JsonbConfig config = AssisesJsonb.config().withNullValues(true);

    try (Jsonb hosts = JsonbBuilder.create(config)) {
      assertThat(hosts.toJson(new SessionId("a"))).isEqualTo("\"a\"");
      assertThat(hosts.fromJson("{\"fr\":\"x\"}", Text.class)).isEqualTo(Text.of("fr", "x"));
    }
  }

  @Test
  void reportsTheProblemsOfAValueWithTheirPlaces() {
    Throwable refused =
        catchThrowable(
            () ->
                jsonb.fromJson(
                    "{\"headline\": \"x\",\n \"slot\": {\"type\": \"timed\", \"start\": \"soon\"}}",
                    Announcement.class));

    assertThat(refused)
        .hasStackTraceContaining(InvalidInputException.class.getName())
        .hasStackTraceContaining(
            "/start (line 2, column 37): expected a time on a day that exists, with its offset");
  }

  @Test
  void refusesValuesOfAnotherKind() {
    refuses("[1]", Text.class, "expected an object");
    refuses("true", Text.class, "expected an object of strings by language");
    refuses("12", SessionId.class, "expected the id of a session");
    refuses("{\"a\": 1}", SessionId.class, "expected the id of a session");
    refuses(
        "{\"type\": \"unscheduled\"}", Slot.Timed.class, "expected a value of the requested type");
    refuses("[]", Session.class, "expected an object");
    refuses("{\"kind\": 1}", Session.class, "expected one of opening");
  }

  @Test
  void refusesFalseAndNullWhereAnotherValueIsExpected() {
    refuses("false", Text.class, "found true or false");
    refuses("[false]", Text.class, "expected an object");
  }

  @Test
  void reportsTheProblemsOfAWholeDocumentWithoutLineNumbers() {
    Throwable refused =
        catchThrowable(() -> jsonb.fromJson("{\n\"id\": false, \"x\": null}", Assises.class));

    assertThat(refused)
        .hasStackTraceContaining("/id: expected the id of an assises, found true or false")
        .hasStackTraceContaining("/x: unknown name; correct or remove it");
  }

  private void refuses(String json, Type type, String message) {
    assertThatThrownBy(() -> jsonb.fromJson(json, type)).hasStackTraceContaining(message);
  }

  @Test
  void readsThroughTheStrictParser() {
    for (String json :
        List.of(
            "{\"zzz\":[",
            "{\"headline\": \"a\", \"headline\": \"b\"}",
            "{\"headline\": \"a\"} x",
            "{\"priority\": 1e999999999}")) {
      assertThatThrownBy(() -> jsonb.fromJson(json, Announcement.class))
          .hasStackTraceContaining(StrictJsonException.class.getName());
    }
    String deep = "{\"others\": " + "[".repeat(5_000);
    assertThatThrownBy(() -> jsonb.fromJson(deep, Announcement.class))
        .hasStackTraceContaining("objects and arrays are nested deeper than 64 levels");
    assertThatThrownBy(() -> jsonb.fromJson("{\"priority\": 99999999999}", Announcement.class))
        .isInstanceOf(JsonbException.class);
  }

  @Test
  void canBeUsedByManyThreads() {
    List<String> written =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> jsonb.toJson(assises.sessions().get(i % 5)))
            .distinct()
            .toList();

    assertThat(written).hasSize(5);
  }
}
