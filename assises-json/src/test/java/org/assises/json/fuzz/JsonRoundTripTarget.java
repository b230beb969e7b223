package org.assises.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.testing.Written.bytes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assises.json.AssisesJson;
import org.assises.json.EditionFeedFormat;
import org.assises.json.ProposalLine;
import org.assises.json.ProposalLinesFormat;
import org.assises.json.ProposalLinesReader;
import org.assises.json.dcat.DcatFormat;
import org.assises.json.jsonfeed.JsonFeedFormat;
import org.assises.json.openagenda.OpenAgendaFormat;
import org.assises.json.schedule.ScheduleJsonFormat;
import org.assises.json.schemaorg.SchemaOrgFormat;
import org.assises.model.Edition;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.assises.testing.HostileAssises;

/**
 * Tests an assises with any texts: documents are read back as equal values, and feeds for other
 * systems are strict JSON.
 */
public final class JsonRoundTripTarget {
  private static final AssisesJson JSON = AssisesJson.create();

  private JsonRoundTripTarget() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    Publication publication = HostileAssises.publication(input).orElse(null);
    if (publication == null) {
      return;
    }
    assertThat(JSON.read(document(publication))).isEqualTo(publication.assises());
    byte[] kept = kept(publication);
    assertThat(kept(JSON.readPublication(new ByteArrayInputStream(kept)))).isEqualTo(kept);
    assertThat(readLines(publication)).isEqualTo(lines(publication));
    for (PublicationFormat format : others(publication)) {
      assertThat(DocumentTarget.value(bytes(format, publication))).isPresent();
    }
  }

  private static List<PublicationFormat> others(Publication publication) {
    List<PublicationFormat> formats = new ArrayList<>();
    formats.add(OpenAgendaFormat.create());
    formats.add(SchemaOrgFormat.create());
    formats.add(JsonFeedFormat.create());
    formats.add(DcatFormat.builder(URI.create("https://data.example.org/")).build());
    for (Edition edition : publication.assises().editions()) {
      formats.add(EditionFeedFormat.builder().edition(edition.id()).build());
      formats.add(ScheduleJsonFormat.builder().edition(edition.id()).build());
    }
    return formats;
  }

  private static List<ProposalLine> readLines(Publication publication) throws IOException {
    byte[] written = bytes(ProposalLinesFormat.create(), publication);
    return ProposalLinesReader.create().read(new ByteArrayInputStream(written)).toList();
  }

  private static List<ProposalLine> lines(Publication publication) {
    return Stream.<ProposalLine>concat(
            publication.assises().proposals().stream()
                .map(proposal -> ProposalLine.of(publication, proposal)),
            publication.tombstones().stream().map(stone -> ProposalLine.of(publication, stone)))
        .toList();
  }

  private static byte[] document(Publication publication) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.write(publication.assises(), out);
    return out.toByteArray();
  }

  private static byte[] kept(Publication publication) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.writePublication(publication, out);
    return out.toByteArray();
  }
}
