package org.assises.cli;

import java.util.List;
import org.assises.http.Representation;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;

/**
 * A publication in one file.
 *
 * @param representation its bytes, and the file name they are published under
 * @param losses what its format could not carry
 */
record PublishedFile(Representation representation, List<Loss> losses) {
  /** {@return a publication written in a format, to be published under a file name} */
  static PublishedFile of(String name, PublicationFormat format, Publication publication) {
    return new PublishedFile(
        Representation.of(format, publication).withFileName(name), format.losses(publication));
  }

  boolean isCalendar() {
    return representation.mediaType().startsWith("text/calendar");
  }

  String name() {
    return representation.fileName();
  }
}
