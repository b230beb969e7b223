package org.assises.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assises.json.dcat.DcatFormat;
import org.assises.json.jsonfeed.JsonFeedFormat;
import org.assises.json.openagenda.OpenAgendaFormat;
import org.assises.json.schedule.ScheduleJsonFormat;
import org.assises.json.schemaorg.SchemaOrgFormat;
import org.assises.model.EditionId;
import org.assises.publication.PublicationFormat;
import org.assises.testing.WireList;
import org.junit.jupiter.api.Test;

/**
 * Renaming a Java type or constant changes nothing in documents and feeds. The codes of the model's
 * enums are in the model's list; names of members are string constants in the codecs.
 */
class WireTest {
  private static final EditionId EDITION = new EditionId("2024");
  private static final Pattern ID = Pattern.compile("\"\\$id\": \"([^\"]+)\"");
  private static final Pattern TAG = Pattern.compile("\"const\": \"([^\"]+)\"");

  @Test
  void theWordsInDocumentsAndFeedsStayTheSame() throws IOException {
    WireList words = new WireList();

    for (PublicationFormat format : formats()) {
      words.with("format", Stream.of(format.fileExtension(), format.mediaType()));
    }
    for (JsonSchema schema : JsonSchema.values()) {
      words.with("schema", found(ID, schema));
      words.with("values of type", found(TAG, schema));
    }

    words.assertIsAsWritten(WireTest.class);
  }

  private static List<PublicationFormat> formats() {
    return List.of(
        EditionFeedFormat.builder().edition(EDITION).build(),
        ProposalLinesFormat.create(),
        DcatFormat.builder(URI.create("https://example.org/")).build(),
        JsonFeedFormat.create(),
        OpenAgendaFormat.create(),
        ScheduleJsonFormat.builder().edition(EDITION).build(),
        SchemaOrgFormat.create());
  }

  private static Stream<String> found(Pattern pattern, JsonSchema schema) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    schema.write(out);
    return pattern.matcher(out.toString(UTF_8)).results().map(found -> found.group(1)).distinct();
  }
}
