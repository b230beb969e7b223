package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.EditionId;

/**
 * The instants of the last change of each part of a publication, in whole seconds.
 *
 * @param everything the last change of anything published
 * @param programmes the last change of the programmes of all editions or of the series
 * @param proposals the last change of the proposals of all editions
 * @param editions the last changes of the parts of each edition
 */
public record ModificationTimes(
    Instant everything, Instant programmes, Instant proposals, Map<EditionId, OfEdition> editions) {

  /**
   * The instants of the last change of each part of an edition.
   *
   * @param programme the last change of the programme
   * @param proposals the last change of the proposals
   * @param whole the last change of anything in the edition or of items that it refers to
   */
  public record OfEdition(Instant programme, Instant proposals, Instant whole) {
    /**
     * @throws IllegalArgumentException if an instant is not in whole seconds, or a part changed
     *     after the whole
     */
    public OfEdition {
      Seconds.check(programme);
      Seconds.check(proposals);
      Seconds.check(whole);
      check(programme, whole);
      check(proposals, whole);
    }
  }

  /**
   * @throws IllegalArgumentException if an instant is not in whole seconds, or a part changed after
   *     the whole
   */
  public ModificationTimes {
    Seconds.check(everything);
    Seconds.check(programmes);
    Seconds.check(proposals);
    requireNonNull(editions, "editions");
    Map<EditionId, OfEdition> sorted = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
    sorted.putAll(editions);
    editions = Collections.unmodifiableMap(sorted);
    check(programmes, everything);
    check(proposals, everything);
    for (OfEdition edition : editions.values()) {
      check(edition.whole(), everything);
    }
  }

  /** {@return the times of a publication in which all parts changed at the same instant} */
  public static ModificationTimes of(Assises assises, Instant at) {
    Map<EditionId, OfEdition> editions = new HashMap<>();
    for (Edition edition : assises.editions()) {
      editions.put(edition.id(), new OfEdition(at, at, at));
    }
    return new ModificationTimes(at, at, at, editions);
  }

  private static void check(Instant part, Instant whole) {
    if (part.isAfter(whole)) {
      throw new IllegalArgumentException(
          "the last change of a part must not be after the last change of the whole");
    }
  }

  OfEdition of(EditionId edition) {
    OfEdition times = editions.get(edition);
    if (times == null) {
      throw new NoSuchElementException("there is no edition " + edition.shown());
    }
    return times;
  }
}
