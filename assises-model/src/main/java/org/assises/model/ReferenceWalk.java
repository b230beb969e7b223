package org.assises.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Visits all references of an assises. Only this class knows which components are references. */
final class ReferenceWalk {
  private final BiConsumer<Supplier<String>, Id> visitor;

  ReferenceWalk(BiConsumer<Supplier<String>, Id> visitor) {
    this.visitor = visitor;
  }

  /**
   * Passes every reference to the visitor: a description of the item that refers, and the id it
   * refers to.
   */
  static void visit(AssisesData parts, BiConsumer<Supplier<String>, Id> visitor) {
    ReferenceWalk walk = new ReferenceWalk(visitor);
    walk.ofSeries(parts);
    parts.organizations().forEach(walk::of);
    parts.places().forEach(walk::of);
    parts.rooms().forEach(walk::of);
    parts.speakers().forEach(walk::of);
    walk.ofHoldings(parts);
  }

  /** Visits the references of the assises itself. */
  void ofSeries(AssisesData parts) {
    one(() -> "the assises", parts.organizer());
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

  /** {@return a description of the item that refers, which is built only if needed} */
  private static Supplier<String> owner(String kind, Id id) {
    return () -> kind + " " + id.value();
  }

  private void of(Organization organization) {
    one(owner("organization", organization.id()), organization.partOf());
  }

  void of(Place place) {
    place.address().ifPresent(address -> all(owner("place", place.id()), address.sources()));
  }

  void of(Room room) {
    visitor.accept(owner("room", room.id()), room.place());
  }

  void of(Speaker speaker) {
    Supplier<String> owner = owner("speaker", speaker.id());
    basis(owner, speaker.name());
    for (Mandate mandate : speaker.mandates()) {
      one(owner, mandate.organization());
      claims(owner, mandate.attestations());
    }
  }

  private void of(Edition edition) {
    Supplier<String> owner = owner("edition", edition.id());
    claims(owner, edition.title().claims());
    claims(owner, edition.startDate().claims());
    edition.endDate().ifPresent(date -> claims(owner, date.claims()));
    one(owner, edition.venue());
    one(owner, edition.organizer());
    all(owner, edition.themes());
    figures(owner, edition.keyFigures());
    edition.broadcasts().forEach(broadcast -> all(owner, broadcast.sources()));
    all(owner, edition.sources());
  }

  private void of(Survey survey) {
    Supplier<String> owner = owner("survey", survey.id());
    visitor.accept(owner, survey.edition());
    one(owner, survey.conductedBy());
    survey.startDate().ifPresent(date -> claims(owner, date.claims()));
    survey.endDate().ifPresent(date -> claims(owner, date.claims()));
    figures(owner, survey.respondents());
    for (SurveyResult result : survey.results()) {
      result.percent().ifPresent(share -> claims(owner, share.claims()));
    }
    all(owner, survey.sources());
  }

  private void of(Session session) {
    Supplier<String> owner = owner("session", session.id());
    visitor.accept(owner, session.edition());
    one(owner, session.place());
    one(owner, session.room());
    all(owner, session.themes());
    session.contributions().forEach(contribution -> of(owner, contribution));
    session.subjects().forEach(subject -> of(owner, subject));
    session.broadcasts().forEach(broadcast -> all(owner, broadcast.sources()));
    session.attendance().ifPresent(attendance -> claims(owner, attendance.claims()));
    all(owner, session.sources());
  }

  private void of(Supplier<String> owner, Contribution contribution) {
    visitor.accept(owner, contribution.speaker());
    one(owner, contribution.mandate());
    contribution.onBehalfOf().ifPresent(other -> of(owner, other));
  }

  private void of(Supplier<String> owner, OnBehalfOf other) {
    visitor.accept(owner, other.<Id>match(person -> person.speaker(), body -> body.organization()));
  }

  private void of(Supplier<String> owner, Subject subject) {
    visitor.accept(owner, subject.about());
    all(owner, subject.match(of -> List.of(), Subject.OfWorkshops::workshops, of -> List.of()));
  }

  private void of(Proposal proposal) {
    Supplier<String> owner = owner("proposal", proposal.id());
    visitor.accept(owner, proposal.edition());
    if (proposal.origin().orElse(null) instanceof Origin.InSession in) {
      visitor.accept(owner, in.session());
    }
    proposal.author().ifPresent(author -> of(owner, author));
    all(owner, proposal.themes());
    proposal.costs().forEach(cost -> claims(owner, cost.amount().claims()));
    proposal.locations().forEach(location -> one(owner, location.place()));
    all(owner, proposal.diagnoses());
    all(owner, proposal.insights());
    for (FollowUp followUp : proposal.followUps()) {
      one(owner, followUp.responsible());
      all(owner, followUp.measures());
    }
    proposal.successions().forEach(succession -> visitor.accept(owner, succession.successor()));
    all(owner, proposal.sources());
  }

  private void of(Supplier<String> owner, Author author) {
    basis(owner, author.name());
    if (author instanceof Author.Professional professional) {
      one(owner, professional.organization());
    }
  }

  private void of(Orientation orientation) {
    Supplier<String> owner = owner("orientation", orientation.id());
    visitor.accept(owner, orientation.edition());
    all(owner, orientation.proposals());
    all(owner, orientation.themes());
  }

  private void of(Measure measure) {
    Supplier<String> owner = owner("measure", measure.id());
    visitor.accept(owner, measure.edition());
    all(owner, measure.orientations());
    all(owner, measure.proposals());
    one(owner, measure.responsible());
    all(owner, measure.sources());
  }

  private void of(DeclaredBalance balance) {
    Supplier<String> owner = owner("a balance of edition", balance.edition());
    visitor.accept(owner, balance.edition());
    all(owner, balance.sources());
  }

  private void basis(Supplier<String> owner, Optional<Name> name) {
    if (name.flatMap(Name::basis).orElse(null) instanceof NamingBasis.PublicRecord published) {
      visitor.accept(owner, published.source());
    }
  }

  private void figures(Supplier<String> owner, List<KeyFigure> figures) {
    figures.forEach(figure -> claims(owner, figure.figure().claims()));
  }

  private <T> void claims(Supplier<String> owner, List<Claim<T>> claims) {
    claims.forEach(claim -> visitor.accept(owner, claim.source()));
  }

  private void one(Supplier<String> owner, Optional<? extends Id> id) {
    if (id.isPresent()) {
      visitor.accept(owner, id.get());
    }
  }

  private void all(Supplier<String> owner, Collection<? extends Id> ids) {
    for (Id id : ids) {
      visitor.accept(owner, id);
    }
  }
}
