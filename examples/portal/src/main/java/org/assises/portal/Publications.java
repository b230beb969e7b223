package org.assises.portal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.assises.input.InvalidInputException;
import org.assises.json.AssisesJson;
import org.assises.model.Assises;
import org.assises.portal.store.AuditEntry;
import org.assises.portal.store.KeptDocument;
import org.assises.portal.store.Redaction;
import org.assises.portal.store.Store;
import org.assises.publication.Publication;

/**
 * The city's publications, of which one is current.
 *
 * <p>Only the public part of each is served. Its document is kept, so that the city can return to
 * it. Another portal may publish into the same store: {@link #refresh} takes over its publications.
 */
public final class Publications implements Supplier<Current> {
  private static final AssisesJson JSON = AssisesJson.create();

  private final Store store;
  private final Clock clock;
  private volatile Optional<Current> current = Optional.empty();

  /** Creates the publications of a store. The clock gives the instants of new ones. */
  Publications(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
    refresh();
  }

  /** {@return whether nothing has been published} */
  boolean isEmpty() {
    return current.isEmpty();
  }

  /**
   * {@return the current publication}
   *
   * @throws IllegalStateException if there is none yet
   */
  @Override
  public Current get() {
    return current.orElseThrow(() -> new IllegalStateException("nothing was published yet"));
  }

  /** Takes over the publication of another portal in the same store, if there is a new one. */
  public synchronized void refresh() {
    long newest = store.newestNumber();
    if (newest != number()) {
      current = store.publication(newest).map(kept -> new Current(kept.number(), read(kept)));
    }
  }

  /**
   * {@return a preview of the next publication}
   *
   * @throws org.assises.publication.PublicationRefusedException if a finding blocks it
   * @throws IllegalArgumentException if the document is of other assises
   */
  public Publication preview(Assises assises) {
    return next(assises, next());
  }

  /**
   * Publishes, unless somebody else has published meanwhile.
   *
   * @param after the number of the publication that this one was compared with
   * @return whether it is now the current one
   * @throws org.assises.publication.PublicationRefusedException if a finding blocks it
   */
  boolean publish(Assises assises, long after, String who) {
    return publish(assises, store.draftVersion(), after, who);
  }

  /**
   * Publishes, unless somebody else has published or changed the draft meanwhile.
   *
   * @param draft the version of the draft that is published
   * @param after the number of the publication that this one was compared with
   * @return whether it is now the current one
   * @throws org.assises.publication.PublicationRefusedException if a finding blocks it
   */
  public synchronized boolean publish(Assises assises, long draft, long after, String who) {
    refresh();
    if (number() != after) {
      return false;
    }
    Publication next = preview(assises);
    KeptDocument kept = new KeptDocument(after + 1, next.at(), who, write(next));
    AuditEntry entry = new AuditEntry(clock.instant(), who, "publie", "publication " + (after + 1));
    if (!store.publish(kept, document(assises), draft, entry, forgotten(assises))) {
      refresh();
      return false;
    }
    current = Optional.of(new Current(after + 1, next));
    return true;
  }

  /** Returns the new requests to forget in a document. */
  private Optional<Redaction> forgotten(Assises assises) {
    if (assises.forgettings().isEmpty()) {
      return Optional.empty();
    }
    FormerTexts forgotten = FormerTexts.of(assises, source(number()));
    return forgotten.requests().isEmpty() ? Optional.empty() : Optional.of(forgotten);
  }

  /** {@return the document of a publication; empty if it is not kept} */
  public Optional<Assises> source(long number) {
    return store.source(number).map(kept -> JSON.read(kept.document()));
  }

  /** {@return the number of the current publication; 0 if there is none} */
  public long number() {
    return current.map(Current::number).orElse(0L);
  }

  /** {@return the complete document of an assises, for editing and uploading} */
  public static byte[] document(Assises assises) {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    try {
      JSON.write(assises, document);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return document.toByteArray();
  }

  /**
   * {@return a kept publication}
   *
   * @throws IllegalStateException if it is damaged; the message tells the city what to do
   */
  public static Publication read(KeptDocument kept) {
    try {
      return JSON.readPublication(new ByteArrayInputStream(kept.document()));
    } catch (InvalidInputException e) {
      throw new IllegalStateException(
          "La publication n° %d gardée dans la base de données ne se lit plus : elle est endommagée."
                  .formatted(kept.number())
              + " Restaurer la base à partir d’une sauvegarde ; rien n’a été modifié.",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory does not fail", e);
    }
  }

  private Publication next(Assises assises, Instant at) {
    return current
        .map(now -> now.publication().revise(assises, at))
        .orElseGet(() -> Publication.of(assises, at));
  }

  /**
   * {@return the instant of the next publication} It is now, but at least one second after the
   * current publication: clocks are sometimes set back, and two publications in the same second
   * could not be distinguished by their dates.
   */
  public Instant next() {
    Instant now = clock.instant();
    return current
        .map(last -> last.publication().at().plusSeconds(1))
        .filter(now::isBefore)
        .orElse(now);
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
