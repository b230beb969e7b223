package org.assises.publication;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.Id;
import org.assises.model.ItemKind;
import org.assises.model.MeasureId;
import org.assises.model.OrientationId;
import org.assises.model.ProposalId;
import org.assises.model.SessionId;
import org.assises.model.SurveyId;

/**
 * Computes which parts of a publication are touched by changes, and the last change of each part.
 */
final class Touched {
  private final Assises before;
  private final Assises now;
  private final Set<EditionId> programmes = new HashSet<>();
  private final Set<EditionId> wholes = new HashSet<>();
  private final Set<Id> shared = new HashSet<>();
  private boolean everyProgramme;
  private boolean series;
  private final Set<EditionId> proposals = new HashSet<>();

  private Touched(Assises before, Assises now) {
    this.before = before;
    this.now = now;
  }

  /** {@return the instants of the last change of each part of the next publication} */
  static ModificationTimes next(
      Publication before,
      Assises now,
      List<Change> changes,
      List<Tombstone> tombstones,
      Instant at) {
    Touched touched = new Touched(before.assises(), now);
    tombstones.stream()
        .filter(stone -> stone.revision().lastModified().equals(at))
        .forEach(stone -> touched.proposals.add(stone.edition()));
    changes.forEach(touched::add);
    touched.addNeighbours();
    touched.addReferring();
    return touched.times(before.modificationTimes(), !changes.isEmpty(), at);
  }

  private void add(Change change) {
    Id item = change.item();
    if (item instanceof AssisesId) {
      addSeries(change);
    } else if (item instanceof EditionId edition) {
      programmes.add(edition);
    } else if (item instanceof SessionId session) {
      addSession(session);
    } else if (item instanceof ProposalId proposal) {
      addProposal(proposal);
    } else if (!addToEditions(item)) {
      shared.add(item);
    }
  }

  /**
   * The description of the series is published with the whole series, but not with single editions.
   */
  private void addSeries(Change change) {
    series = true;
    everyProgramme |= !change.isOf(ItemKind.SERIES, Fact.DESCRIPTION);
  }

  private void addSession(SessionId session) {
    if (now.has(session)) {
      programmes.add(now.session(session).edition());
    }
    if (before.has(session)) {
      programmes.add(before.session(session).edition());
    }
  }

  private void addProposal(ProposalId proposal) {
    for (Assises assises : List.of(before, now)) {
      if (assises.has(proposal)) {
        proposals.add(assises.proposal(proposal).edition());
      }
    }
  }

  /** {@return whether the item belongs to an edition} */
  private boolean addToEditions(Id item) {
    boolean hangs = false;
    for (Assises assises : List.of(before, now)) {
      Optional<EditionId> edition = assises.has(item) ? edition(assises, item) : Optional.empty();
      edition.ifPresent(wholes::add);
      hangs |= edition.isPresent();
    }
    return hangs;
  }

  private static Optional<EditionId> edition(Assises assises, Id item) {
    if (item instanceof SurveyId survey) {
      return Optional.of(assises.survey(survey).edition());
    }
    if (item instanceof OrientationId orientation) {
      return Optional.of(assises.orientation(orientation).edition());
    }
    return item instanceof MeasureId measure
        ? Optional.of(assises.measure(measure).edition())
        : Optional.empty();
  }

  /** The feed of an edition refers to the previous and the next edition. */
  private void addNeighbours() {
    if (before.editions().equals(now.editions())) {
      return;
    }
    for (Edition edition : now.editions()) {
      EditionId id = edition.id();
      boolean same =
          before.has(id)
              && id(before.previous(id)).equals(id(now.previous(id)))
              && id(before.next(id)).equals(id(now.next(id)));
      if (!same) {
        wholes.add(id);
      }
    }
  }

  private static Optional<EditionId> id(Optional<Edition> edition) {
    return edition.map(Edition::id);
  }

  /** Changes of people, places and themes touch the feeds of the editions that refer to them. */
  private void addReferring() {
    if (shared.isEmpty()) {
      return;
    }
    for (Edition edition : now.editions()) {
      if (refers(now, edition.id()) || refers(before, edition.id())) {
        wholes.add(edition.id());
      }
    }
  }

  private boolean refers(Assises assises, EditionId edition) {
    Set<Id> referred = assises.referencesOf(edition);
    return shared.stream().anyMatch(referred::contains);
  }

  private ModificationTimes times(ModificationTimes last, boolean any, Instant at) {
    Map<EditionId, ModificationTimes.OfEdition> editions = new HashMap<>();
    for (Edition edition : now.editions()) {
      boolean programme = everyProgramme || programmes.contains(edition.id());
      boolean proposal = proposals.contains(edition.id());
      boolean whole = programme || proposal || wholes.contains(edition.id());
      ModificationTimes.OfEdition former = last.editions().get(edition.id());
      editions.put(
          edition.id(),
          new ModificationTimes.OfEdition(
              programme || former == null ? at : former.programme(),
              proposal || former == null ? at : former.proposals(),
              whole || former == null ? at : former.whole()));
    }
    boolean someProgramme = series || !programmes.isEmpty();
    return new ModificationTimes(
        any ? at : last.everything(),
        someProgramme ? at : last.programmes(),
        proposals.isEmpty() ? last.proposals() : at,
        editions);
  }
}
