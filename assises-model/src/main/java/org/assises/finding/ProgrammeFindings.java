package org.assises.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assises.model.Assises;
import org.assises.model.Contribution;
import org.assises.model.EditionId;
import org.assises.model.Mandate;
import org.assises.model.MandateId;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.SpeakerId;
import org.assises.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Finds sessions that do not fit together. {@link Clashes} finds overlaps in rooms and of speakers.
 */
final class ProgrammeFindings {
  private final Assises assises;
  private final List<Finding> found = new ArrayList<>();
  private final Clashes clashes = new Clashes();
  private final Map<MandateId, ProgrammeFinding.FunctionNotShown> notShown = new HashMap<>();
  private final Map<List<Object>, Session> byOrder = new HashMap<>();
  private @Nullable Set<EditionId> withWorkshops;

  ProgrammeFindings(Assises assises) {
    this.assises = assises;
  }

  /** {@return the findings, in the order of the sessions} */
  List<Finding> found() {
    List<Finding> all = new ArrayList<>(found);
    List<ProgrammeFinding.FunctionNotShown> functions = new ArrayList<>(notShown.values());
    functions.sort((a, b) -> a.mandate().value().compareTo(b.mandate().value()));
    all.addAll(functions);
    all.addAll(clashes.found());
    return all;
  }

  void look(Session session) {
    if (session.status() != SessionStatus.CANCELLED) {
      lookAtDay(session);
      lookAtSlot(session);
      lookAtSubjects(session);
      lookAtMandates(session);
      clashes.add(session);
    }
  }

  private void lookAtDay(Session session) {
    if (!session.kind().isPreparatory() && isOutsideEdition(session)) {
      found.add(new ProgrammeFinding.OutsideEdition(session.id(), session.edition()));
    }
  }

  private boolean isOutsideEdition(Session session) {
    Optional<LocalDate> day = session.slot().firstDay();
    return day.isPresent() && assises.edition(session.edition()).excludes(day.get());
  }

  private void lookAtSlot(Session session) {
    if (session.slot() instanceof Slot.Timed timed && timed.length().isEmpty()) {
      found.add(new ProgrammeFinding.EndMissing(session.id()));
    }
    if (session.slot() instanceof Slot.PartOfDay part) {
      List<Object> order =
          List.of(session.edition(), part.day(), part.part(), part.order(), session.room());
      Session other = byOrder.putIfAbsent(order, session);
      if (other != null) {
        found.add(new ProgrammeFinding.SameOrderTwice(other.id(), session.id()));
      }
    }
  }

  private void lookAtSubjects(Session session) {
    if (session.subjects().isEmpty()) {
      return;
    }
    Set<EditionId> named = new HashSet<>();
    for (Subject subject : session.subjects()) {
      if (subject instanceof Subject.OfWorkshops of
          && of.workshops().isEmpty()
          && named.add(of.edition())
          && !withWorkshops().contains(of.edition())) {
        found.add(new ProgrammeFinding.WorkshopsNotRecorded(session.id(), of.edition()));
      }
    }
  }

  private Set<EditionId> withWorkshops() {
    Set<EditionId> known = withWorkshops;
    if (known == null) {
      known =
          assises.sessions().stream()
              .filter(session -> session.kind() == SessionKind.WORKSHOP)
              .map(Session::edition)
              .collect(Collectors.toSet());
      withWorkshops = known;
    }
    return known;
  }

  private void lookAtMandates(Session session) {
    Optional<LocalDate> day = assises.dayOf(session);
    for (Contribution contribution : session.contributions()) {
      Optional<MandateId> named = contribution.mandate();
      for (Mandate mandate : assises.speaker(contribution.speaker()).mandates()) {
        if (named.isEmpty()) {
          lookAtUnnamed(mandate, contribution.speaker(), session, day);
        } else if (day.isPresent()
            && mandate.id().equals(named.get())
            && mandate.heldOn(day.get()) == Mandate.Held.NO) {
          found.add(
              new ProgrammeFinding.MandateNotHeld(
                  session.id(), contribution.speaker(), mandate.id()));
        }
      }
    }
  }

  private void lookAtUnnamed(
      Mandate mandate, SpeakerId speaker, Session session, Optional<LocalDate> day) {
    if (day.isEmpty() || mandate.heldOn(day.get()) == Mandate.Held.UNKNOWN) {
      ProgrammeFinding.FunctionNotShown other = notShown.get(mandate.id());
      if (other == null || session.id().value().compareTo(other.session().value()) < 0) {
        notShown.put(
            mandate.id(),
            new ProgrammeFinding.FunctionNotShown(session.id(), speaker, mandate.id()));
      }
    }
  }
}
