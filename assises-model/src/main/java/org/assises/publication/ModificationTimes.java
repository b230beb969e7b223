package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.EditionId;

/**
 * When the parts of a publication last changed, to the second.
 *
 * @param everything anything that is published
 * @param programmes the programmes of all editions and what is said of the series
 * @param proposals the proposals of all editions
 * @param editions the parts of each edition
 */
public record ModificationTimes(
    Instant everything, Instant programmes, Instant proposals, Map<EditionId, OfEdition> editions) {

  /**
   * When the parts of an edition last changed.
   *
   * @param programme its programme
   * @param proposals its proposals
   * @param whole anything of it or that it refers to
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
    Map<EditionId, OfEdition> sorted = new TreeMap<>(Comparator.comparing(EditionId::value));
    sorted.putAll(editions);
    editions = Collections.unmodifiableMap(sorted);
    check(programmes, everything);
    check(proposals, everything);
    for (OfEdition edition : editions.values()) {
      check(edition.whole(), everything);
    }
  }

  /** {@return the times of a publication whose parts all last changed at one instant} */
  public static ModificationTimes of(Assises assises, Instant at) {
    Map<EditionId, OfEdition> editions = new HashMap<>();
    for (Edition edition : assises.editions()) {
      editions.put(edition.id(), new OfEdition(at, at, at));
    }
    return new ModificationTimes(at, at, at, editions);
  }

  private static void check(Instant part, Instant whole) {
    if (part.isAfter(whole)) {
      throw new IllegalArgumentException("no part of a publication changes after the whole");
    }
  }

  /**
   * {@return when something in that scope last changed}
   *
   * @throws NoSuchElementException if it is of an edition that is not published
   */
  public Instant of(Scope scope) {
    return scope.lastModified(this);
  }

  OfEdition of(EditionId edition) {
    OfEdition times = editions.get(edition);
    if (times == null) {
      throw new NoSuchElementException("there is no edition " + edition.value());
    }
    return times;
  }
}
