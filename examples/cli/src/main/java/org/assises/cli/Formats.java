package org.assises.cli;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.assises.ical.ICalendarFormat;
import org.assises.json.EditionFeedFormat;
import org.assises.json.ProposalLinesFormat;
import org.assises.json.dcat.DcatFormat;
import org.assises.json.jsonfeed.JsonFeedFormat;
import org.assises.json.openagenda.OpenAgendaFormat;
import org.assises.json.schedule.ScheduleJsonFormat;
import org.assises.json.schemaorg.SchemaOrgFormat;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.publication.PublicationFormat;

/** The formats of this host by file name. To plug in another format, add a line here. */
final class Formats {
  private static final String CHANGES = "changes.json";

  private Formats() {}

  /**
   * {@return every format by the name of its file}
   *
   * @param base the address of the published files; without it there is no catalogue, since a
   *     catalogue consists of addresses
   */
  static Map<String, PublicationFormat> of(Assises assises, Optional<URI> base) {
    Map<String, PublicationFormat> formats = new LinkedHashMap<>();
    formats.put("programme.ics", ICalendarFormat.create());
    assises.editions().forEach(edition -> formats.putAll(of(edition.id())));
    formats.put("proposals.ndjson", ProposalLinesFormat.create());
    formats.put("openagenda.json", OpenAgendaFormat.create());
    formats.put("schema-org.jsonld", SchemaOrgFormat.create());
    formats.put(CHANGES, changes(base));
    base.ifPresent(
        address -> formats.put("catalogue.jsonld", catalogue(assises, address, formats)));
    return formats;
  }

  private static Map<String, PublicationFormat> of(EditionId edition) {
    Map<String, PublicationFormat> formats = new LinkedHashMap<>();
    formats.put(
        "programme-" + edition.value() + ".ics",
        ICalendarFormat.builder().edition(edition).build());
    formats.put(
        "edition-" + edition.value() + ".json",
        EditionFeedFormat.builder().edition(edition).build());
    formats.put(
        "schedule-" + edition.value() + ".json",
        ScheduleJsonFormat.builder().edition(edition).build());
    return formats;
  }

  private static PublicationFormat changes(Optional<URI> base) {
    JsonFeedFormat.Builder changes = JsonFeedFormat.builder();
    base.ifPresent(address -> changes.address(address.resolve(CHANGES)));
    return changes.build();
  }

  private static PublicationFormat catalogue(
      Assises assises, URI base, Map<String, PublicationFormat> formats) {
    DcatFormat.Builder catalogue = DcatFormat.builder(base);
    formats.forEach(
        (file, format) -> catalogue.distribution(file, format, FileTitles.of(file, assises)));
    return catalogue.build();
  }
}
