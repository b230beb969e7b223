package org.assises.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assises.ical.ICalendarFormat;
import org.assises.json.EditionFeedFormat;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;

/**
 * The files that a publication becomes: a calendar of everything, a calendar and a feed of each
 * edition.
 */
record PublishedFiles(Publication publication, List<PublishedFile> list) {
  /** {@return a publication in every format of this host} */
  static PublishedFiles of(Publication publication) {
    List<PublishedFile> list = new ArrayList<>();
    formats(publication.assises())
        .forEach((name, format) -> list.add(PublishedFile.of(name, format, publication)));
    return new PublishedFiles(publication, list);
  }

  /**
   * {@return what the files hold, by name, with their index and what is kept of the publication}
   */
  Map<String, Content> contents() {
    Map<String, Content> contents = new LinkedHashMap<>();
    list.forEach(file -> contents.put(file.name(), file.representation()::writeTo));
    contents.put(PublishedIndex.NAME, new PublishedIndex(this));
    contents.put(KeptPublication.NAME, new KeptPublication(publication));
    return contents;
  }

  /** The formats by file name; another one is plugged in here, in a line. */
  private static Map<String, PublicationFormat> formats(Assises assises) {
    Map<String, PublicationFormat> formats = new LinkedHashMap<>();
    formats.put("programme.ics", ICalendarFormat.create());
    assises.editions().forEach(edition -> formats.putAll(formats(edition.id())));
    return formats;
  }

  private static Map<String, PublicationFormat> formats(EditionId edition) {
    Map<String, PublicationFormat> formats = new LinkedHashMap<>();
    formats.put(
        "programme-" + edition.value() + ".ics",
        ICalendarFormat.builder().edition(edition).build());
    formats.put("edition-" + edition.value() + ".json", EditionFeedFormat.of(edition));
    return formats;
  }
}
