package org.assises.input;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.EditionPart;
import org.assises.model.FollowUp;
import org.assises.model.Id;
import org.assises.model.Measure;
import org.assises.model.Organization;
import org.assises.model.Orientation;
import org.assises.model.Origin;
import org.assises.model.Place;
import org.assises.model.Proposal;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.Source;
import org.assises.model.Speaker;
import org.assises.model.Subject;
import org.assises.model.Theme;

/** Merges imported items into an assises. All kinds of import share it. */
final class Importing {
  private final Assises document;
  private final Following following;

  Importing(Assises document, ImportOptions options) {
    this.document = document;
    this.following =
        new Following(
            options,
            new Memory(document, options.source()),
            new Notes(),
            new Ids(),
            new Fingerprints());
  }

  ImportResult bring(ImportedProgramme programme) {
    Map<Id, Provenance> provenances = new HashMap<>(programme.provenances());
    Merging<Place> places =
        merging(SharedItems.PLACES, document.places(), programme.places(), provenances);
    Merging<Room> rooms =
        merging(SharedItems.ROOMS, document.rooms(), programme.rooms(), provenances);
    Merging<Theme> themes =
        merging(SharedItems.THEMES, document.themes(), programme.themes(), provenances);
    Merging<Speaker> speakers =
        merging(SharedItems.SPEAKERS, document.speakers(), programme.speakers(), provenances);
    Merging<Session> sessions =
        merging(SessionItems.SESSIONS, document.sessions(), programme.sessions(), provenances);
    List.of(places, rooms, themes, speakers, sessions).forEach(Merging::merge);
    Set<Id> referred = new HashSet<>();
    sessions.all().forEach(session -> refer(session, referred));
    document.proposals().forEach(proposal -> refer(proposal, referred));
    settle(sessions, referred, session -> session.edition().equals(programme.edition()));
    return result(
        document.toBuilder()
            .places(places.all())
            .rooms(rooms.all())
            .themes(themes.all())
            .speakers(speakers.all())
            .sessions(sessions.all()),
        HoldingBack.others(programme.losses()),
        programme.contactData());
  }

  ImportResult bring(ImportedProposals imported) {
    Map<Id, Provenance> provenances = imported.provenances();
    Merging<Organization> organizations =
        merging(
            SharedItems.ORGANIZATIONS,
            document.organizations(),
            imported.organizations(),
            provenances);
    Merging<Theme> themes =
        merging(SharedItems.THEMES, document.themes(), imported.themes(), provenances);
    Merging<Orientation> orientations =
        merging(
            AnswerItems.ORIENTATIONS,
            document.orientations(),
            imported.orientations(),
            provenances);
    Merging<Measure> measures =
        merging(AnswerItems.MEASURES, document.measures(), imported.measures(), provenances);
    Merging<Proposal> proposals =
        merging(ProposalItems.PROPOSALS, document.proposals(), imported.proposals(), provenances);
    List.of(organizations, themes, orientations, measures, proposals).forEach(Merging::merge);
    Set<Id> referred = new HashSet<>();
    proposals.all().forEach(proposal -> refer(proposal, referred));
    orientations.all().forEach(orientation -> referred.addAll(orientation.proposals()));
    measures.all().forEach(measure -> refer(measure, referred));
    settle(proposals, referred, among(imported.proposals()));
    settle(orientations, referred, among(imported.orientations()));
    settle(measures, referred, among(imported.measures()));
    return result(
        document.toBuilder()
            .sources(withNew(document.sources(), imported.sources()))
            .organizations(organizations.all())
            .themes(themes.all())
            .orientations(orientations.all())
            .measures(measures.all())
            .proposals(proposals.all()),
        HoldingBack.others(imported.losses()),
        imported.contactData());
  }

  private <T> Merging<T> merging(
      FollowedKind<T> kind, List<T> document, List<T> incoming, Map<Id, Provenance> provenances) {
    return new Merging<>(kind, following, document, incoming, provenances);
  }

  /**
   * Sources that the assises already contains stay unchanged, because the city may have edited
   * them.
   */
  private static List<Source> withNew(List<Source> known, List<Source> incoming) {
    Map<Id, Source> all = new LinkedHashMap<>();
    known.forEach(source -> all.put(source.id(), source));
    incoming.forEach(source -> all.putIfAbsent(source.id(), source));
    return List.copyOf(all.values());
  }

  private <T> void settle(Merging<T> merging, Set<Id> referred, Predicate<T> inScope) {
    new Departures<>(merging, following, referred).settle(inScope);
  }

  /** {@return a test whether an item belongs to an edition of the import} */
  private static <T extends EditionPart> Predicate<T> among(List<T> incoming) {
    Set<EditionId> editions = new HashSet<>();
    incoming.forEach(item -> editions.add(item.edition()));
    return item -> editions.contains(item.edition());
  }

  private static void refer(Session session, Set<Id> referred) {
    for (Subject subject : session.subjects()) {
      if (subject instanceof Subject.OfWorkshops of) {
        referred.addAll(of.workshops());
      }
    }
  }

  private static void refer(Proposal proposal, Set<Id> referred) {
    if (proposal.origin().orElse(null) instanceof Origin.InSession in) {
      referred.add(in.session());
    }
    referred.addAll(proposal.insights());
    proposal.successions().forEach(succession -> referred.add(succession.successor()));
    for (FollowUp followUp : proposal.followUps()) {
      referred.addAll(followUp.measures());
    }
  }

  private static void refer(Measure measure, Set<Id> referred) {
    referred.addAll(measure.orientations());
    referred.addAll(measure.proposals());
  }

  private ImportResult result(
      Assises.Builder merged, List<Problem> losses, List<Problem> contactData) {
    return new ImportResult(
        merged.imports(following.memory().records()).build(),
        following.notes().report(following.options().source(), losses, contactData));
  }
}
