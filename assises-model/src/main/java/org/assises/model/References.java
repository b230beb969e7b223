package org.assises.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything of an assises by its id, checked: no id twice, none missing.
 *
 * <p>The one place that knows which component refers to what.
 */
final class References {
  private static final int MOST_LISTED = 20;

  private final List<String> problems = new ArrayList<>();
  private final Parts parts;
  private final Register<SourceId, Source> sources;
  private final Register<OrganizationId, Organization> organizations;
  private final Register<PlaceId, Place> places;
  private final Register<RoomId, Room> rooms;
  private final Register<ThemeId, Theme> themes;
  private final Register<SpeakerId, Speaker> speakers;
  private final Register<MandateId, Mandate> mandates;
  private final Register<EditionId, Edition> editions;
  private final Register<SurveyId, Survey> surveys;
  private final Register<ResultId, SurveyResult> results;
  private final Register<SessionId, Session> sessions;
  private final Register<ProposalId, Proposal> proposals;
  private final Register<OrientationId, Orientation> orientations;
  private final Register<MeasureId, Measure> measures;

  private References(Parts parts) {
    this.parts = parts;
    sources = new Register<>("source", parts.sources(), Source::id, problems);
    organizations =
        new Register<>("organization", parts.organizations(), Organization::id, problems);
    places = new Register<>("place", parts.places(), Place::id, problems);
    rooms = new Register<>("room", parts.rooms(), Room::id, problems);
    themes = new Register<>("theme", parts.themes(), Theme::id, problems);
    speakers = new Register<>("speaker", parts.speakers(), Speaker::id, problems);
    mandates = new Register<>("mandate", allMandates(), Mandate::id, problems);
    editions = new Register<>("edition", parts.editions(), Edition::id, problems);
    surveys = new Register<>("survey", parts.surveys(), Survey::id, problems);
    results = new Register<>("survey result", allResults(), SurveyResult::id, problems);
    sessions = new Register<>("session", parts.sessions(), Session::id, problems);
    proposals = new Register<>("proposal", parts.proposals(), Proposal::id, problems);
    orientations = new Register<>("orientation", parts.orientations(), Orientation::id, problems);
    measures = new Register<>("measure", parts.measures(), Measure::id, problems);
  }

  static References of(Parts parts) {
    References references = new References(parts);
    references.check();
    if (!references.problems.isEmpty()) {
      throw new IllegalArgumentException(references.message());
    }
    return references;
  }

  Register<SourceId, Source> sources() {
    return sources;
  }

  Register<OrganizationId, Organization> organizations() {
    return organizations;
  }

  Register<PlaceId, Place> places() {
    return places;
  }

  Register<RoomId, Room> rooms() {
    return rooms;
  }

  Register<ThemeId, Theme> themes() {
    return themes;
  }

  Register<SpeakerId, Speaker> speakers() {
    return speakers;
  }

  Register<EditionId, Edition> editions() {
    return editions;
  }

  Register<SurveyId, Survey> surveys() {
    return surveys;
  }

  Register<SessionId, Session> sessions() {
    return sessions;
  }

  Register<ProposalId, Proposal> proposals() {
    return proposals;
  }

  Register<OrientationId, Orientation> orientations() {
    return orientations;
  }

  Register<MeasureId, Measure> measures() {
    return measures;
  }

  private List<Mandate> allMandates() {
    return parts.speakers().stream().flatMap(speaker -> speaker.mandates().stream()).toList();
  }

  private List<SurveyResult> allResults() {
    return parts.surveys().stream().flatMap(survey -> survey.results().stream()).toList();
  }

  private String message() {
    int more = problems.size() - MOST_LISTED;
    List<String> listed = problems.subList(0, Math.min(MOST_LISTED, problems.size()));
    return String.join("; ", listed) + (more > 0 ? "; and " + more + " more" : "");
  }

  private void check() {
    parts.organizer().ifPresent(id -> needs("the assises", organizations, id));
    parts.organizations().forEach(this::check);
    parts.rooms().forEach(room -> needs("room " + room.id().value(), places, room.place()));
    parts.speakers().forEach(this::check);
    parts.editions().forEach(this::check);
    checkOrdinals();
    parts.surveys().forEach(this::check);
    parts.sessions().forEach(this::check);
    parts.proposals().forEach(this::check);
    parts.orientations().forEach(this::check);
    parts.measures().forEach(this::check);
    parts.balances().forEach(this::check);
  }

  private void check(Organization organization) {
    String owner = "organization " + organization.id().value();
    needs(owner, organizations, organization.partOf());
    Set<OrganizationId> seen = new HashSet<>();
    Optional<Organization> whole = Optional.of(organization);
    while (whole.isPresent()) {
      if (!seen.add(whole.get().id())) {
        problems.add(owner + " is part of itself by way of others");
        return;
      }
      whole = whole.flatMap(Organization::partOf).flatMap(organizations::find);
    }
  }

  private void check(Speaker speaker) {
    String owner = "speaker " + speaker.id().value();
    speaker.name().flatMap(Name::basis).ifPresent(basis -> check(owner, basis));
    for (Mandate mandate : speaker.mandates()) {
      needs(owner, organizations, mandate.organization());
      claims(owner, mandate.attestedOn());
    }
  }

  private void check(String owner, NamingBasis basis) {
    if (basis instanceof NamingBasis.PublicRecord published) {
      needs(owner, sources, published.source());
    }
  }

  private void check(Edition edition) {
    String owner = "edition " + edition.id().value();
    claims(owner, edition.title().claims());
    claims(owner, edition.startDate().claims());
    edition.endDate().ifPresent(date -> claims(owner, date.claims()));
    needs(owner, places, edition.venue());
    needs(owner, organizations, edition.organizer());
    needs(owner, themes, edition.themes());
    figures(owner, edition.keyFigures());
    edition.broadcasts().forEach(broadcast -> needs(owner, sources, broadcast.sources()));
    needs(owner, sources, edition.sources());
  }

  private void checkOrdinals() {
    for (int i = 1; i < parts.editions().size(); i++) {
      if (parts.editions().get(i).ordinal() <= parts.editions().get(i - 1).ordinal()) {
        problems.add(
            "edition "
                + parts.editions().get(i).id().value()
                + " is not in the order of the ordinals");
      }
    }
  }

  private void check(Survey survey) {
    String owner = "survey " + survey.id().value();
    needs(owner, editions, survey.edition());
    needs(owner, organizations, survey.conductedBy());
    survey.startDate().ifPresent(date -> claims(owner, date.claims()));
    survey.endDate().ifPresent(date -> claims(owner, date.claims()));
    figures(owner, survey.respondents());
    survey
        .results()
        .forEach(result -> result.percent().ifPresent(share -> claims(owner, share.claims())));
    needs(owner, sources, survey.sources());
  }

  private void check(Session session) {
    String owner = "session " + session.id().value();
    needs(owner, editions, session.edition());
    needs(owner, places, session.place());
    needs(owner, rooms, session.room());
    if (session.room().flatMap(rooms::find).isPresent()
        && session.place().isPresent()
        && !rooms.get(session.room().get()).place().equals(session.place().get())) {
      problems.add(owner + " is in a room of another place than its own");
    }
    needs(owner, themes, session.themes());
    session.contributions().forEach(contribution -> check(owner, contribution));
    session.subjects().forEach(subject -> check(owner, subject));
    session.broadcasts().forEach(broadcast -> needs(owner, sources, broadcast.sources()));
    session.attendance().ifPresent(attendance -> claims(owner, attendance.claims()));
    needs(owner, sources, session.sources());
  }

  private void check(String owner, Contribution contribution) {
    needs(owner, speakers, contribution.speaker());
    Optional<Speaker> speaker = speakers.find(contribution.speaker());
    needs(owner, mandates, contribution.mandate());
    if (contribution.mandate().flatMap(mandates::find).isPresent() && speaker.isPresent()) {
      MandateId mandate = contribution.mandate().get();
      if (speaker.get().mandates().stream().noneMatch(held -> held.id().equals(mandate))) {
        problems.add(
            owner
                + ": the speaker "
                + speaker.get().id().value()
                + " has no mandate "
                + mandate.value());
      }
    }
    contribution.onBehalfOf().ifPresent(other -> check(owner, other));
  }

  private void check(String owner, OnBehalfOf other) {
    if (other instanceof OnBehalfOf.Person person) {
      needs(owner, speakers, person.speaker());
    } else if (other instanceof OnBehalfOf.Body body) {
      needs(owner, organizations, body.organization());
    }
  }

  private void check(String owner, Subject subject) {
    if (subject instanceof Subject.OfSurvey of) {
      needs(owner, surveys, of.survey());
    } else if (subject instanceof Subject.OfWorkshops of) {
      needs(owner, editions, of.edition());
      needs(owner, sessions, of.workshops());
    } else if (subject instanceof Subject.OfBalance of) {
      needs(owner, editions, of.edition());
    }
  }

  private void check(Proposal proposal) {
    String owner = "proposal " + proposal.id().value();
    needs(owner, editions, proposal.edition());
    needs(owner, themes, proposal.themes());
    if (proposal.origin().isPresent() && proposal.origin().get() instanceof Origin.InSession in) {
      needs(owner, sessions, in.session());
    }
    if (proposal.author().isPresent()
        && proposal.author().get() instanceof Author.Professional author) {
      needs(owner, organizations, author.organization());
    }
    proposal
        .author()
        .flatMap(Author::name)
        .flatMap(Name::basis)
        .ifPresent(basis -> check(owner, basis));
    needs(owner, results, proposal.diagnoses());
    needs(owner, sessions, proposal.insights());
    for (FollowUp followUp : proposal.followUps()) {
      needs(owner, organizations, followUp.responsible());
      needs(owner, measures, followUp.measures());
    }
    proposal.successions().forEach(succession -> needs(owner, proposals, succession.successor()));
    needs(owner, sources, proposal.sources());
  }

  private void check(Orientation orientation) {
    String owner = "orientation " + orientation.id().value();
    needs(owner, editions, orientation.edition());
    needs(owner, proposals, orientation.proposals());
    needs(owner, themes, orientation.themes());
  }

  private void check(Measure measure) {
    String owner = "measure " + measure.id().value();
    needs(owner, editions, measure.edition());
    needs(owner, orientations, measure.orientations());
    needs(owner, proposals, measure.proposals());
    needs(owner, organizations, measure.responsible());
    needs(owner, sources, measure.sources());
  }

  private void check(DeclaredBalance balance) {
    String owner = "a declared balance";
    needs(owner, editions, balance.edition());
    needs(owner, sources, balance.sources());
  }

  private void figures(String owner, List<KeyFigure> figures) {
    figures.forEach(figure -> claims(owner, figure.figure().claims()));
  }

  private <T> void claims(String owner, List<Claim<T>> claims) {
    claims.forEach(claim -> needs(owner, sources, claim.source()));
  }

  private <I extends Id> void needs(String owner, Register<I, ?> register, Optional<I> id) {
    if (id.isPresent()) {
      needs(owner, register, id.get());
    }
  }

  private <I extends Id> void needs(String owner, Register<I, ?> register, Collection<I> ids) {
    for (I id : ids) {
      needs(owner, register, id);
    }
  }

  private <I extends Id> void needs(String owner, Register<I, ?> register, I id) {
    if (!register.has(id)) {
      problems.add(
          owner + " refers to the " + register.kind() + " " + id.value() + ", which is not there");
    }
  }
}
