package org.assises.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.cli.folder.Content;
import org.assises.json.JsonSchema;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;

/** The files of a publication: calendars and feeds, of everything and of each edition. */
record PublishedFiles(Publication publication, Optional<URI> base, List<PublishedFile> list) {
  private static final List<JsonSchema> SCHEMAS =
      List.of(JsonSchema.EDITION, JsonSchema.PROPOSAL_LINE);

  /**
   * {@return a publication in every format of this host}
   *
   * @param base the address of the published files, for the catalogue
   */
  static PublishedFiles of(Publication publication, Optional<URI> base, Progress progress) {
    List<PublishedFile> list = new ArrayList<>();
    Map<String, PublicationFormat> formats = Formats.of(publication.assises(), base);
    formats.forEach(
        (name, format) -> {
          progress.at("progress.writing", name, list.size(), formats.size());
          list.add(PublishedFile.of(name, format, publication));
        });
    return new PublishedFiles(publication, base, list);
  }

  /**
   * {@return the content of all files by name, with the schemas of the feeds, the index and the
   * kept publication}
   */
  Map<String, Content> contents() {
    Map<String, Content> contents = new LinkedHashMap<>();
    list.forEach(file -> contents.put(file.name(), file.representation()::writeTo));
    SCHEMAS.forEach(schema -> contents.put(schema.fileName(), schema::write));
    contents.put(PublishedIndex.NAME, new PublishedIndex(this));
    contents.put(KeptPublication.NAME, KeptPublication.file(publication));
    return contents;
  }
}
