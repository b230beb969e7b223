package org.assises.json.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import org.assises.json.EditionFeedFormat;
import org.assises.json.ProposalLinesFormat;
import org.assises.json.dcat.DcatFormat;
import org.assises.json.jsonfeed.JsonFeedFormat;
import org.assises.json.openagenda.OpenAgendaFormat;
import org.assises.json.schedule.ScheduleJsonFormat;
import org.assises.json.schemaorg.SchemaOrgFormat;
import org.assises.publication.PublicationFormat;
import org.junit.jupiter.api.Test;

/** The media type and file extension of each format. */
class FormatNamesTest {
  @Test
  void everyFormatHasAMediaTypeAndAnExtension() {
    assertThat(names(OpenAgendaFormat.create())).isEqualTo("application/json json");
    assertThat(names(ScheduleJsonFormat.builder().edition(Fairs.EDITION).build()))
        .isEqualTo("application/json json");
    assertThat(names(JsonFeedFormat.create())).isEqualTo("application/feed+json json");
    assertThat(names(SchemaOrgFormat.create())).isEqualTo("application/ld+json jsonld");
    assertThat(names(DcatFormat.builder(URI.create("https://ville.example/")).build()))
        .isEqualTo("application/ld+json jsonld");
    assertThat(names(EditionFeedFormat.builder().edition(Fairs.EDITION).build()))
        .isEqualTo("application/json json");
    assertThat(names(ProposalLinesFormat.create())).isEqualTo("application/x-ndjson ndjson");
  }

  private static String names(PublicationFormat format) {
    return format.mediaType() + " " + format.fileExtension();
  }

  @Test
  void aMissingEndIsShownAMinuteToADayAfterTheStart() {
    OpenAgendaFormat.Builder builder = OpenAgendaFormat.builder();

    builder.missingEnd(Duration.ofMinutes(1)).missingEnd(Duration.ofHours(24));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.missingEnd(Duration.ofSeconds(59)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.missingEnd(Duration.ofHours(24).plusSeconds(1)));
  }
}
