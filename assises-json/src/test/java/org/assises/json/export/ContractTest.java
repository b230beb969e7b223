package org.assises.json.export;

import java.net.URI;
import org.assises.json.dcat.DcatFormat;
import org.assises.json.jsonfeed.JsonFeedFormat;
import org.assises.json.openagenda.OpenAgendaFormat;
import org.assises.json.schemaorg.SchemaOrgFormat;
import org.assises.publication.PublicationFormat;
import org.assises.testing.PublicationFormatContract;
import org.junit.jupiter.api.Nested;

/** The contract of every format, kept by the feeds that publish all editions. */
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
}
