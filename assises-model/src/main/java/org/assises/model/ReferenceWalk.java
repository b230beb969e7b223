package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Visits all references of an assises. Only this class knows which components are references. */
abstract class ReferenceWalk {
  private @Nullable Id owner;

  /** {@return a walk that collects the ids that items refer to} */
  static ReferenceWalk into(Set<Id> referred) {
    return new ReferenceWalk() {
      @Override
      void visit(Id id) {
        if (!referred.contains(id)) {
          referred.add(id);
        }
      }
    };
  }

  /** {@return the ids that a session or proposal refers to} */
  static Set<Id> referredIn(Item item) {
    Set<Id> referred = new HashSet<>();
    if (item instanceof Session session) {
      into(referred).of(session);
    } else {
      into(referred).of((Proposal) item);
    }
    return referred;
  }

  /** Receives each id that an item refers to, as often as items refer to it. */
  abstract void visit(Id id);

  /** Visits every reference. */
  void of(AssisesData parts) {
    ofSeries(parts);
    ofShared(parts);
    ofHoldings(parts);
  }

  /** Visits the references of the items that editions share. */
  void ofShared(AssisesData parts) {
    for (Organization organization : parts.organizations()) {
      of(organization);
    }
    for (Place place : parts.places()) {
      of(place);
    }
    for (Room room : parts.rooms()) {
      of(room);
    }
    for (Speaker speaker : parts.speakers()) {
      of(speaker);
    }
  }

  /** {@return the id of the item that refers to the visited id} */
  final Id owner() {
    return requireNonNull(owner);
  }

  /** Visits the references of the assises itself. */
  void ofSeries(AssisesData parts) {
    owner = parts.id();
    one(parts.organizer());
  }

  /** Visits the references of the editions and of the items that belong to them. */
  void ofHoldings(AssisesData parts) {
    for (Edition edition : parts.editions()) {
      of(edition);
    }
    for (Survey survey : parts.surveys()) {
      of(survey);
    }
    for (Session session : parts.sessions()) {
      of(session);
    }
    for (Proposal proposal : parts.proposals()) {
      of(proposal);
    }
    for (Orientation orientation : parts.orientations()) {
      of(orientation);
    }
    for (Measure measure : parts.measures()) {
      of(measure);
    }
    for (DeclaredBalance balance : parts.balances()) {
      of(balance);
    }
  }

  private void of(Organization organization) {
    owner = organization.id();
    one(organization.partOf());
  }

  void of(Place place) {
    owner = place.id();
    if (place.address().isPresent()) {
      all(place.address().get().sources());
    }
  }

  void of(Room room) {
    owner = room.id();
    visit(room.place());
  }

  void of(Speaker speaker) {
    owner = speaker.id();
    basis(speaker.name());
    for (Mandate mandate : speaker.mandates()) {
      one(mandate.organization());
      claims(mandate.attestations());
    }
  }

  private void of(Edition edition) {
    owner = edition.id();
    claims(edition.title().claims());
    claims(edition.startDate().claims());
    claims(edition.endDate());
    one(edition.venue());
    one(edition.organizer());
    all(edition.themes());
    figures(edition.keyFigures());
    broadcasts(edition.broadcasts());
    all(edition.sources());
  }

  private void of(Survey survey) {
    owner = survey.id();
    visit(survey.edition());
    one(survey.conductedBy());
    claims(survey.startDate());
    claims(survey.endDate());
    figures(survey.respondents());
    for (SurveyResult result : survey.results()) {
      claims(result.percent());
    }
    all(survey.sources());
  }

  private void of(Session session) {
    owner = session.id();
    visit(session.edition());
    one(session.place());
    one(session.room());
    all(session.themes());
    for (Contribution contribution : session.contributions()) {
      of(contribution);
    }
    for (Subject subject : session.subjects()) {
      of(subject);
    }
    broadcasts(session.broadcasts());
    claims(session.attendance());
    all(session.sources());
  }

  private void of(Contribution contribution) {
    visit(contribution.speaker());
    one(contribution.mandate());
    if (contribution.onBehalfOf().isPresent()) {
      of(contribution.onBehalfOf().get());
    }
  }

  private void of(OnBehalfOf other) {
    visit(other.<Id>match(person -> person.speaker(), body -> body.organization()));
  }

  private void of(Subject subject) {
    visit(subject.about());
    all(subject.match(of -> List.of(), Subject.OfWorkshops::workshops, of -> List.of()));
  }

  private void of(Proposal proposal) {
    owner = proposal.id();
    visit(proposal.edition());
    if (proposal.origin().orElse(null) instanceof Origin.InSession in) {
      visit(in.session());
    }
    if (proposal.author().isPresent()) {
      of(proposal.author().get());
    }
    all(proposal.themes());
    for (Cost cost : proposal.costs()) {
      claims(cost.amount().claims());
    }
    for (Location location : proposal.locations()) {
      one(location.place());
    }
    all(proposal.diagnoses());
    all(proposal.insights());
    for (FollowUp followUp : proposal.followUps()) {
      one(followUp.responsible());
      all(followUp.measures());
    }
    for (Succession succession : proposal.successions()) {
      visit(succession.successor());
    }
    all(proposal.sources());
  }

  private void of(Author author) {
    basis(author.name());
    if (author instanceof Author.Professional professional) {
      one(professional.organization());
    }
  }

  private void of(Orientation orientation) {
    owner = orientation.id();
    visit(orientation.edition());
    all(orientation.proposals());
    all(orientation.themes());
  }

  private void of(Measure measure) {
    owner = measure.id();
    visit(measure.edition());
    all(measure.orientations());
    all(measure.proposals());
    one(measure.responsible());
    all(measure.sources());
  }

  private void of(DeclaredBalance balance) {
    owner = balance.edition();
    visit(balance.edition());
    all(balance.sources());
  }

  private void basis(Optional<Name> name) {
    if (name.isPresent()
        && name.get().basis().orElse(null) instanceof NamingBasis.PublicRecord published) {
      visit(published.source());
    }
  }

  private void figures(List<KeyFigure> figures) {
    for (KeyFigure figure : figures) {
      claims(figure.figure().claims());
    }
  }

  private void broadcasts(List<Broadcast> broadcasts) {
    for (Broadcast broadcast : broadcasts) {
      all(broadcast.sources());
    }
  }

  private <T> void claims(Optional<Attested<T>> fact) {
    if (fact.isPresent()) {
      claims(fact.get().claims());
    }
  }

  private <T> void claims(List<Claim<T>> claims) {
    for (Claim<T> claim : claims) {
      visit(claim.source());
    }
  }

  private void one(Optional<? extends Id> id) {
    if (id.isPresent()) {
      visit(id.get());
    }
  }

  private void all(List<? extends Id> ids) {
    for (int i = 0; i < ids.size(); i++) {
      visit(ids.get(i));
    }
  }
}
