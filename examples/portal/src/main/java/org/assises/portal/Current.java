package org.assises.portal;

import java.time.Duration;
import org.assises.http.Representation;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;

/**
 * The current publication with its cached representations. Nothing is written twice, and
 * conditional requests are answered with 304 without writing anything.
 */
public final class Current {
  /** The size of the cache in bytes, for the pages and feeds that are requested most. */
  private static final long MOST = 64L << 20;

  private final long number;
  private final Publication publication;
  private final LastUsed written = new LastUsed(MOST);

  Current(long number, Publication publication) {
    this.number = number;
    this.publication = publication;
  }

  /** {@return the number of the publication, from 1} */
  public long number() {
    return number;
  }

  public Publication publication() {
    return publication;
  }

  /** {@return the representation of a resource in the format at an index} */
  Representation representation(Resource resource, int index) {
    if (resource.key().isEmpty()) {
      return represent(resource, resource.offered().get(index));
    }
    String key = index + " " + resource.key();
    return written
        .get(key)
        .orElseGet(() -> written.put(key, represent(resource, resource.offered().get(index))));
  }

  private Representation represent(Resource resource, PublicationFormat format) {
    Representation made = Representation.of(format, publication);
    made = resource.fileName().map(made::withFileName).orElse(made);
    return format instanceof PageFormat ? made.withMaxAge(Duration.ZERO) : made;
  }
}
