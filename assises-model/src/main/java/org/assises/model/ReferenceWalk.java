package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
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
        referred.add(id);
      }
    };
  }

  /** Receives each id that an item refers to, as often as items refer to it. */
  abstract void visit(Id id);

  /** Visits every reference. */
  void of(AssisesData parts) {
    ofSeries(parts);
    parts.organizations().forEach(this::of);
    parts.places().forEach(this::of);
    parts.rooms().forEach(this::of);
    parts.speakers().forEach(this::of);
    ofHoldings(parts);
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
    parts.editions().forEach(this::of);
    parts.surveys().forEach(this::of);
    parts.sessions().forEach(this::of);
    parts.proposals().forEach(this::of);
    parts.orientations().forEach(this::of);
    parts.measures().forEach(this::of);
    parts.balances().forEach(this::of);
  }

  private void of(Organization organization) {
    owner = organization.id();
    one(organization.partOf());
  }

  void of(Place place) {
    owner = place.id();
    place.address().ifPresent(address -> all(address.sources()));
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
    edition.endDate().ifPresent(date -> claims(date.claims()));
    one(edition.venue());
    one(edition.organizer());
    all(edition.themes());
    figures(edition.keyFigures());
    edition.broadcasts().forEach(broadcast -> all(broadcast.sources()));
    all(edition.sources());
  }

  private void of(Survey survey) {
    owner = survey.id();
    visit(survey.edition());
    one(survey.conductedBy());
    survey.startDate().ifPresent(date -> claims(date.claims()));
    survey.endDate().ifPresent(date -> claims(date.claims()));
    figures(survey.respondents());
    for (SurveyResult result : survey.results()) {
      result.percent().ifPresent(share -> claims(share.claims()));
    }
    all(survey.sources());
  }

  private void of(Session session) {
    owner = session.id();
    visit(session.edition());
    one(session.place());
    one(session.room());
    all(session.themes());
    session.contributions().forEach(contribution -> of(contribution));
    session.subjects().forEach(subject -> of(subject));
    session.broadcasts().forEach(broadcast -> all(broadcast.sources()));
    session.attendance().ifPresent(attendance -> claims(attendance.claims()));
    all(session.sources());
  }

  private void of(Contribution contribution) {
    visit(contribution.speaker());
    one(contribution.mandate());
    contribution.onBehalfOf().ifPresent(other -> of(other));
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
    proposal.author().ifPresent(author -> of(author));
    all(proposal.themes());
    proposal.costs().forEach(cost -> claims(cost.amount().claims()));
    proposal.locations().forEach(location -> one(location.place()));
    all(proposal.diagnoses());
    all(proposal.insights());
    for (FollowUp followUp : proposal.followUps()) {
      one(followUp.responsible());
      all(followUp.measures());
    }
    proposal.successions().forEach(succession -> visit(succession.successor()));
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
    if (name.flatMap(Name::basis).orElse(null) instanceof NamingBasis.PublicRecord published) {
      visit(published.source());
    }
  }

  private void figures(List<KeyFigure> figures) {
    figures.forEach(figure -> claims(figure.figure().claims()));
  }

  private <T> void claims(List<Claim<T>> claims) {
    claims.forEach(claim -> visit(claim.source()));
  }

  private void one(Optional<? extends Id> id) {
    if (id.isPresent()) {
      visit(id.get());
    }
  }

  private void all(Collection<? extends Id> ids) {
    for (Id id : ids) {
      visit(id);
    }
  }
}
