package org.assises.json.support;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assises.json.EditionFeedFormat;
import org.assises.json.ProposalLinesFormat;
import org.assises.json.dcat.DcatFormat;
import org.assises.json.jsonfeed.JsonFeedFormat;
import org.assises.json.openagenda.OpenAgendaFormat;
import org.assises.json.schedule.ScheduleJsonFormat;
import org.assises.json.schemaorg.SchemaOrgFormat;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.assises.testing.PublicationFormatContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** Runs the contract of formats for every format of this module. */
@Tag("bulk")
class ContractTest {
  @Nested
  class OfOpenAgenda extends PublicationFormatContract {
    @Override
    protected PublicationFormat format() {
      return OpenAgendaFormat.create();
    }
  }

  @Nested
  class OfSchemaOrg extends PublicationFormatContract {
    @Override
    protected PublicationFormat format() {
      return SchemaOrgFormat.create();
    }
  }

  @Nested
  class OfJsonFeed extends PublicationFormatContract {
    @Override
    protected PublicationFormat format() {
      return JsonFeedFormat.create();
    }
  }

  @Nested
  class OfDcat extends PublicationFormatContract {
    @Override
    protected PublicationFormat format() {
      return DcatFormat.builder(URI.create("https://ville.example/assises/")).build();
    }
  }

  @Nested
  class OfProposalLines extends PublicationFormatContract {
    @Override
    protected PublicationFormat format() {
      return ProposalLinesFormat.create();
    }
  }

  @Nested
  class OfTheEditionFeed extends PublicationFormatContract {
    @Override
    protected PublicationFormat format() {
      return new OfEachEdition(id -> EditionFeedFormat.builder().edition(id).build());
    }
  }

  @Nested
  class OfScheduleJson extends PublicationFormatContract {
    @Override
    protected PublicationFormat format() {
      return new OfEachEdition(id -> ScheduleJsonFormat.builder().edition(id).build());
    }
  }

  /** Chooses an edition of the publication for a format of one edition, as a host does. */
  private record OfEachEdition(Function<EditionId, PublicationFormat> format)
      implements PublicationFormat {
    private Stream<PublicationFormat> all(Publication publication) {
      return publication.assises().editions().stream().map(Edition::id).map(format);
    }

    @Override
    public String mediaType() {
      return format.apply(new EditionId("any")).mediaType();
    }

    @Override
    public String fileExtension() {
      return format.apply(new EditionId("any")).fileExtension();
    }

    @Override
    public void write(Publication publication, OutputStream out) throws IOException {
      for (PublicationFormat each : all(publication).toList()) {
        each.write(publication, out);
      }
    }

    @Override
    public List<Loss> losses(Publication publication) {
      return all(publication)
          .flatMap(each -> each.losses(publication).stream())
          .distinct()
          .toList();
    }
  }
}
