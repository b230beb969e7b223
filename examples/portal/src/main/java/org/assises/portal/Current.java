package org.assises.portal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.assises.publication.Representation;

/**
 * The publication that is served now, with what was already written of it: nothing is rendered
 * twice, and a client that has it gets its 304 without any rendering.
 */
final class Current {
  private static final int MOST = 1_000;

  private final long number;
  private final Publication publication;
  private final Map<String, Representation> written =
      Collections.synchronizedMap(new LastUsed<>(MOST));

  Current(long number, Publication publication) {
    this.number = number;
    this.publication = publication;
  }

  /** {@return which publication of the city's it is, from 1} */
  long number() {
    return number;
  }

  Publication publication() {
    return publication;
  }

  /** {@return the representation of a resource in the format of that index} */
  Representation representation(Resource resource, int index) {
    String key = index + " " + resource.key();
    Representation known = written.get(key);
    if (known != null) {
      return known;
    }
    Representation made = represent(resource, resource.offered().get(index));
    written.put(key, made);
    return made;
  }

  private Representation represent(Resource resource, PublicationFormat format) {
    Representation made = Representation.of(format, publication);
    made = resource.fileName().map(made::named).orElse(made);
    return format instanceof PageFormat ? made.keptFor(java.time.Duration.ZERO) : made;
  }

  /** A map that forgets what was not asked for longest. */
  private static final class LastUsed<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private final int most;

    LastUsed(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > most;
    }
  }
}
