package org.assises.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.assises.json.AssisesJson;
import org.assises.json.EditionFeedFormat;
import org.assises.json.ProposalLinesFormat;
import org.assises.json.dcat.DcatFormat;
import org.assises.json.jsonfeed.JsonFeedFormat;
import org.assises.json.openagenda.OpenAgendaFormat;
import org.assises.json.schedule.ScheduleJsonFormat;
import org.assises.json.schemaorg.SchemaOrgFormat;
import org.assises.model.Assises;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;

/**
 * A host that reads the document named by its first argument, and publishes it in every JSON
 * format.
 */
public final class HostWithoutJsonb {
  private HostWithoutJsonb() {}

  /** Prints how many formats were written. */
  public static void main(String[] arguments) throws IOException {
    Assises assises;
    try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
      assises = AssisesJson.create().read(in);
    }
    Publication publication = Publication.of(assises, Instant.parse("2025-02-01T08:00:00Z"));
    AssisesJson.create().writePublication(publication, OutputStream.nullOutputStream());
    List<PublicationFormat> formats =
        List.of(
            EditionFeedFormat.builder().edition(assises.editions().get(0).id()).build(),
            ProposalLinesFormat.create(),
            DcatFormat.builder(URI.create("https://example.org/")).build(),
            JsonFeedFormat.create(),
            OpenAgendaFormat.create(),
            ScheduleJsonFormat.builder().edition(assises.editions().get(0).id()).build(),
            SchemaOrgFormat.create());
    for (PublicationFormat format : formats) {
      format.write(publication, OutputStream.nullOutputStream());
    }
    System.out.println(formats.size() + " formats");
  }
}
