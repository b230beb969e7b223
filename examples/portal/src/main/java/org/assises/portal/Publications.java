package org.assises.portal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.assises.json.AssisesJson;
import org.assises.model.Assises;
import org.assises.portal.store.AuditEntry;
import org.assises.portal.store.KeptDocument;
import org.assises.portal.store.Store;
import org.assises.publication.Publication;

/**
 * The city's publications, one of them current.
 *
 * <p>What is kept of each is its public part and nothing else. Publishing them again in their order
 * and at their instants gives the current one with its revisions and its history, for the same
 * input gives the same publication.
 */
public final class Publications implements Supplier<Current> {
  private static final AssisesJson JSON = AssisesJson.create();

  private final Store store;
  private final Clock clock;
  private volatile Optional<Current> current = Optional.empty();

  /** The publications of a store, to which those of later are added at the clock's instants. */
  Publications(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
    current = store.newest().map(kept -> new Current(kept.number(), read(kept)));
  }

  /** {@return whether nothing was ever published} */
  boolean isEmpty() {
    return current.isEmpty();
  }

  /**
   * {@return the publication to serve}
   *
   * @throws IllegalStateException if there is none yet
   */
  @Override
  public Current get() {
    return current.orElseThrow(() -> new IllegalStateException("nothing was published yet"));
  }

  /**
   * {@return what the next publication would be}
   *
   * @throws org.assises.publication.PublicationRefusedException if a finding blocks it
   * @throws IllegalArgumentException if it is another assises
   */
  Publication preview(Assises assises) {
    return next(assises, now());
  }

  /**
   * Publishes, unless somebody else did since.
   *
   * @param after the number of the publication that this one was compared with
   * @return whether it is now the current one
   * @throws org.assises.publication.PublicationRefusedException if a finding blocks it
   */
  synchronized boolean publish(Assises assises, long after, String who) {
    if (number() != after) {
      return false;
    }
    Publication next = preview(assises);
    KeptDocument kept = new KeptDocument(after + 1, next.at(), who, write(next));
    store.publish(
        kept, new AuditEntry(clock.instant(), who, "publie", "publication " + (after + 1)));
    current = Optional.of(new Current(after + 1, next));
    return true;
  }

  /** {@return the number of the current publication; 0 where there is none} */
  long number() {
    return current.map(Current::number).orElse(0L);
  }

  private Publication next(Assises assises, Instant at) {
    return current
        .map(now -> now.publication().revise(assises, at))
        .orElseGet(() -> Publication.of(assises, at));
  }

  /**
   * Now, but at least a second after the publication there is: clocks are set back at times, and
   * two publications of one second could not be told apart by their dates.
   */
  private Instant now() {
    Instant now = clock.instant();
    return current
        .map(last -> last.publication().at().plusSeconds(1))
        .filter(now::isBefore)
        .orElse(now);
  }

  private static Publication read(KeptDocument kept) {
    try {
      return JSON.readPublication(new ByteArrayInputStream(kept.document()));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory does not fail", e);
    }
  }

  private static byte[] write(Publication publication) {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    try {
      JSON.writePublication(publication, document);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return document.toByteArray();
  }
}
