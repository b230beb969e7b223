package org.assises.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.assises.model.EditionId;
import org.assises.publication.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JsonSchemaTest {
  private static final Publication PUBLICATION =
      Publication.of(
          AssisesJson.create().read(Samples.bytes("published.json")),
          Instant.parse("2025-02-01T08:00:00Z"));

  @Test
  void acceptsTheDocumentsThatAreWritten() {
    assertThat(errors(JsonSchema.ASSISES, Samples.text("everything.json"))).isEmpty();
    assertThat(errors(JsonSchema.ASSISES, Samples.write(PUBLICATION.assises()))).isEmpty();
  }

  @Test
  void acceptsALinkWithLettersThatAsciiLacks() {
    String document =
        Samples.text("everything.json")
            .replace("https://ville.example/2024", "https://ville.example/été");

    String written = Samples.write(AssisesJson.create().read(document.getBytes(UTF_8)));

    assertThat(written).contains("\"https://ville.example/%C3%A9t%C3%A9\"");
    assertThat(errors(JsonSchema.ASSISES, written)).isEmpty();
  }

  @Test
  void acceptsTheFeedsThatAreWritten() {
    for (String edition : List.of("2022", "2024")) {
      String feed =
          Samples.write(
              EditionFeedFormat.builder().edition(new EditionId(edition)).build(), PUBLICATION);

      assertThat(errors(JsonSchema.EDITION, feed)).isEmpty();
    }
  }

  @Test
  void acceptsTheLinesThatAreWritten() {
    String lines = Samples.write(ProposalLinesFormat.create(), PUBLICATION);

    assertThat(lines.lines().map(line -> errors(JsonSchema.PROPOSAL_LINE, line)))
        .hasSize(4)
        .allMatch(List::isEmpty);
  }

  @Test
  void acceptsThePublicationsThatAreWritten() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AssisesJson.create().writePublication(PUBLICATION, out);

    assertThat(errors(JsonSchema.PUBLICATION, out.toString(UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "ordinal": 1,                | "ordinal": "1",
          "ordinal": 1,                | "ordinal": 0,
          "status": "held"             | "status": "hold"
          "status": "held"             | "state": "held"
          "kind": "opening"            | "kind": null
          "type": "timed"              | "type": "time"
          "inseeCode": "29232",        |
          "date": "2023-06-01"         | "date": "1 juin 2023"
          "latitude": 47.9961          | "latitude": 97
          "page": "https://ville.example/2024" | "page": "javascript:alert(1)"
          "id": "atelier"              | "id": "un atelier"
          """)
  void refusesWhatTheReaderRefuses(String right, String wrong) {
    String document = Samples.text("everything.json");
    assertThat(document).contains(right);

    String broken = document.replace(right, wrong == null ? "" : wrong);

    assertThat(errors(JsonSchema.ASSISES, broken)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isItselfValid(JsonSchema schema) {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(text(schema), InputFormat.JSON)).isEmpty();
    assertThat(text(schema)).contains("\"$id\": \"urn:assises:" + schema.fileName() + "\"");
  }

  private static List<Error> errors(JsonSchema schema, String document) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text(schema))
        .validate(
            document,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static String text(JsonSchema schema) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      schema.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }
}
