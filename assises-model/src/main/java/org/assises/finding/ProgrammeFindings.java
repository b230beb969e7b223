package org.assises.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.assises.model.Assises;
import org.assises.model.Contribution;
import org.assises.model.EditionId;
import org.assises.model.Mandate;
import org.assises.model.MandateId;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.Subject;

/**
 * Finds sessions that do not fit together. {@link Clashes} finds overlaps in rooms and of speakers.
 */
final class ProgrammeFindings {
  private static final BinaryOperator<ProgrammeFinding.FunctionNotShown> BY_SESSION =
      BinaryOperator.minBy(Comparator.comparing(finding -> finding.session().value()));

  private final Assises assises;
  private final List<Finding> found = new ArrayList<>();
  private final Set<EditionId> withWorkshops = new HashSet<>();
  private final Map<MandateId, ProgrammeFinding.FunctionNotShown> notShown = new HashMap<>();
  private final Map<List<Object>, Session> byOrder = new HashMap<>();

  private ProgrammeFindings(Assises assises) {
    this.assises = assises;
    assises.sessions().stream()
        .filter(session -> session.kind() == SessionKind.WORKSHOP)
        .forEach(session -> withWorkshops.add(session.edition()));
  }

  /** {@return the findings, in the order of the sessions} */
  static List<Finding> in(Assises assises) {
    ProgrammeFindings findings = new ProgrammeFindings(assises);
    for (Session session : assises.sessions()) {
      if (session.status() != SessionStatus.CANCELLED) {
        findings.look(session);
      }
    }
    findings.notShown.values().stream()
        .sorted(Comparator.comparing(finding -> finding.mandate().value()))
        .forEach(findings.found::add);
    findings.found.addAll(Clashes.in(assises));
    return findings.found;
  }

  private void look(Session session) {
    lookAtDay(session);
    lookAtSlot(session);
    lookAtSubjects(session);
    session.contributions().forEach(contribution -> lookAtMandate(session, contribution));
  }

  private void lookAtDay(Session session) {
    boolean outside =
        session.slot().firstDay().filter(day -> excludes(session.edition(), day)).isPresent();
    if (outside && !session.kind().isPreparatory()) {
      found.add(new ProgrammeFinding.OutsideEdition(session.id(), session.edition()));
    }
  }

  private boolean excludes(EditionId edition, LocalDate day) {
    return assises.edition(edition).excludes(day);
  }

  private void lookAtSlot(Session session) {
    if (session.slot() instanceof Slot.Timed timed && timed.length().isEmpty()) {
      found.add(new ProgrammeFinding.EndMissing(session.id()));
    }
    if (session.slot() instanceof Slot.PartOfDay) {
      List<Object> order = List.of(session.edition(), session.slot(), session.room());
      Session other = byOrder.putIfAbsent(order, session);
      if (other != null) {
        found.add(new ProgrammeFinding.SameOrderTwice(other.id(), session.id()));
      }
    }
  }

  private void lookAtSubjects(Session session) {
    Set<EditionId> named = new HashSet<>();
    for (Subject subject : session.subjects()) {
      if (subject instanceof Subject.OfWorkshops of
          && of.workshops().isEmpty()
          && named.add(of.edition())
          && !withWorkshops.contains(of.edition())) {
        found.add(new ProgrammeFinding.WorkshopsNotRecorded(session.id(), of.edition()));
      }
    }
  }

  private static boolean mayBeHeld(Mandate mandate, Optional<LocalDate> day) {
    return day.map(mandate::heldOn).orElse(Mandate.Held.UNKNOWN) == Mandate.Held.UNKNOWN;
  }

  private void lookAtMandate(Session session, Contribution contribution) {
    Optional<LocalDate> day = assises.dayOf(session);
    Speaker speaker = assises.speaker(contribution.speaker());
    if (contribution.mandate().isEmpty()) {
      speaker.mandates().stream()
          .filter(mandate -> mayBeHeld(mandate, day))
          .map(Mandate::id)
          .map(id -> new ProgrammeFinding.FunctionNotShown(session.id(), speaker.id(), id))
          .forEach(finding -> notShown.merge(finding.mandate(), finding, BY_SESSION));
      return;
    }
    if (day.isEmpty()) {
      return;
    }
    for (Mandate mandate : assises.mandatesOf(contribution, session)) {
      if (mandate.heldOn(day.get()) == Mandate.Held.NO) {
        found.add(new ProgrammeFinding.MandateNotHeld(session.id(), speaker.id(), mandate.id()));
      }
    }
  }
}
