package org.assises.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assises.model.FollowUp;
import org.assises.model.Id;
import org.assises.model.Measure;
import org.assises.model.Name;
import org.assises.model.Orientation;
import org.assises.model.Origin;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.Speaker;
import org.assises.model.Subject;
import org.assises.model.Succession;

/**
 * Removes from an item everything that must not be published on a day, such as names without a
 * legal basis and references to drafts.
 */
final class Redaction {
  private final Set<Id> hidden;
  private final LocalDate day;

  Redaction(Set<Id> hidden, LocalDate day) {
    this.hidden = hidden;
    this.day = day;
  }

  Speaker of(Speaker speaker) {
    return speaker.name().isPresent() && speaker.name().get().isPublicOn(day)
        ? speaker
        : new Speaker(
            speaker.id(), Optional.empty(), speaker.mandates(), Optional.empty(), Optional.empty());
  }

  Session of(Session session) {
    if (session.subjects().isEmpty()) {
      return session;
    }
    List<Subject> subjects = new ArrayList<>();
    for (Subject subject : session.subjects()) {
      Optional<Subject> shown = of(subject);
      if (shown.isPresent()) {
        subjects.add(shown.get());
      }
    }
    return subjects.equals(session.subjects())
        ? session
        : session.toBuilder().subjects(subjects).build();
  }

  private Optional<Subject> of(Subject subject) {
    if (subject instanceof Subject.OfWorkshops of && !hidden.contains(of.edition())) {
      List<SessionId> shown = shown(of.workshops());
      if (shown.size() == of.workshops().size()) {
        return Optional.of(subject);
      }
      return shown.isEmpty()
          ? Optional.empty()
          : Optional.of(new Subject.OfWorkshops(of.edition(), shown));
    }
    return hidden.contains(subject.about()) ? Optional.empty() : Optional.of(subject);
  }

  Proposal of(Proposal proposal) {
    return isWhollyPublic(proposal) ? proposal : discreet(proposal);
  }

  /** {@return whether nothing must be removed, so that the proposal need not be copied} */
  private boolean isWhollyPublic(Proposal proposal) {
    return (proposal.author().isEmpty() || mayBeNamed(proposal.author().get().name()))
        && countToDate(proposal.followUps()) == proposal.followUps().size()
        && (hidden.isEmpty() || refersToNothingHidden(proposal));
  }

  /** {@return how many follow-ups are dated up to the day; they are in the order of their dates} */
  private int countToDate(List<FollowUp> followUps) {
    int count = followUps.size();
    while (count > 0 && followUps.get(count - 1).date().earliest().isAfter(day)) {
      count--;
    }
    return count;
  }

  private boolean refersToNothingHidden(Proposal proposal) {
    return !isMadeInHidden(proposal)
        && Collections.disjoint(proposal.diagnoses(), hidden)
        && Collections.disjoint(proposal.insights(), hidden)
        && proposal.followUps().stream()
            .allMatch(followUp -> Collections.disjoint(followUp.measures(), hidden))
        && proposal.successions().stream()
            .noneMatch(succession -> hidden.contains(succession.successor()));
  }

  private boolean isMadeInHidden(Proposal proposal) {
    return proposal.origin().orElse(null) instanceof Origin.InSession in
        && hidden.contains(in.session());
  }

  private Proposal discreet(Proposal proposal) {
    Proposal.Builder copy =
        proposal.toBuilder()
            .diagnoses(shown(proposal.diagnoses()))
            .insights(shown(proposal.insights()))
            .followUps(toDate(proposal.followUps()))
            .successions(shownSuccessions(proposal.successions()));
    if (proposal.author().isPresent() && !mayBeNamed(proposal.author().get().name())) {
      copy.author(proposal.author().get().withoutName());
    }
    return isMadeInHidden(proposal) ? copy.origin(Optional.empty()).build() : copy.build();
  }

  private List<FollowUp> toDate(List<FollowUp> followUps) {
    List<FollowUp> shown = new ArrayList<>();
    for (FollowUp followUp : followUps.subList(0, countToDate(followUps))) {
      shown.add(of(followUp));
    }
    return shown;
  }

  private List<Succession> shownSuccessions(List<Succession> successions) {
    List<Succession> shown = new ArrayList<>();
    for (Succession succession : successions) {
      if (!hidden.contains(succession.successor())) {
        shown.add(succession);
      }
    }
    return shown;
  }

  private boolean mayBeNamed(Optional<Name> name) {
    return name.isEmpty() || name.get().isConsentedOn(day);
  }

  private FollowUp of(FollowUp followUp) {
    return Collections.disjoint(followUp.measures(), hidden)
        ? followUp
        : followUp.toBuilder().measures(shown(followUp.measures())).build();
  }

  Orientation of(Orientation orientation) {
    return new Orientation(
        orientation.id(),
        orientation.edition(),
        orientation.title(),
        orientation.description(),
        shown(orientation.proposals()),
        orientation.themes());
  }

  Measure of(Measure measure) {
    return measure.toBuilder()
        .orientations(shown(measure.orientations()))
        .proposals(shown(measure.proposals()))
        .build();
  }

  private <I extends Id> List<I> shown(List<I> ids) {
    if (Collections.disjoint(ids, hidden)) {
      return ids;
    }
    return ids.stream().filter(id -> !hidden.contains(id)).toList();
  }
}
