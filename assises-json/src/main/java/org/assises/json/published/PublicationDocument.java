package org.assises.json.published;

import static java.util.stream.Collectors.toMap;
import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.document.AssisesDocument;
import org.assises.json.document.Formats;
import org.assises.json.document.Ids;
import org.assises.json.document.Slots;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.Id;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.Slot;
import org.assises.publication.Change;
import org.assises.publication.ModificationTimes;
import org.assises.publication.Publication;
import org.assises.publication.Revision;
import org.assises.publication.Snapshot;
import org.assises.publication.Tombstone;

/** The document that keeps everything needed to revise a publication later. */
public final class PublicationDocument {
  /** The file name of the schema, to which documents refer. */
  public static final String SCHEMA = "publication-1.schema.json";

  private static final ObjectCodec<EditionModified> EDITION_MODIFIED =
      object(
              EditionModified.class,
              "edition-modified",
              "The instants at which parts of an edition last changed.")
          .of(
              req(
                  "edition",
                  Ids.EDITION.reference(),
                  EditionModified::edition,
                  "The id of the edition."),
              req(
                  "programme",
                  Scalars.INSTANT,
                  EditionModified::programme,
                  "The instant at which the programme last changed."),
              req(
                  "proposals",
                  Scalars.INSTANT,
                  EditionModified::proposals,
                  "The instant at which the proposals last changed."),
              req(
                  "whole",
                  Scalars.INSTANT,
                  EditionModified::whole,
                  "The instant at which anything in the edition last changed."),
              EditionModified::new);

  private static final ObjectCodec<ModificationTimes> MODIFIED =
      object(
              ModifiedForm.class,
              "modified",
              "The instants at which parts of the publication last changed.")
          .of(
              req(
                  "everything",
                  Scalars.INSTANT,
                  ModifiedForm::everything,
                  "The instant at which anything last changed."),
              req(
                  "programmes",
                  Scalars.INSTANT,
                  ModifiedForm::programmes,
                  "The instant at which any programme last changed."),
              req(
                  "proposals",
                  Scalars.INSTANT,
                  ModifiedForm::proposals,
                  "The instant at which any proposal last changed."),
              list(
                  "editions",
                  EDITION_MODIFIED,
                  ModifiedForm::editions,
                  "The instants at which each edition last changed."),
              ModifiedForm::new)
          .mapped(
              ModificationTimes.class, (form, in) -> form.times(), (t, out) -> ModifiedForm.of(t));

  private static final ObjectCodec<KeptSession> SESSION =
      object(
              KeptSession.class,
              "kept-session",
              "What is kept about a session in addition to the session itself.")
          .of(
              req("id", Ids.SESSION.reference(), KeptSession::id, "The id of the session."),
              req(
                  "revision",
                  Revisions.REVISION,
                  KeptSession::revision,
                  "The revision of the session."),
              opt(
                  "formerSlot",
                  Slots.SLOT,
                  KeptSession::formerSlot,
                  "The time of the session before it was last moved."),
              opt(
                  "firstEdition",
                  Ids.EDITION.reference(),
                  KeptSession::firstEdition,
                  "The id of the edition that the UID in calendars names, if the session "
                      + "now belongs to another."),
              KeptSession::new);

  private static final ObjectCodec<KeptProposal> PROPOSAL =
      object(
              KeptProposal.class,
              "kept-proposal",
              "What is kept about a proposal in addition to the proposal itself.")
          .of(
              req("id", Ids.PROPOSAL.reference(), KeptProposal::id, "The id of the proposal."),
              req(
                  "revision",
                  Revisions.REVISION,
                  KeptProposal::revision,
                  "The revision of the proposal."),
              KeptProposal::new);

  private static final ObjectCodec<KeptZone> ZONE =
      object(
              KeptZone.class,
              "kept-zone",
              "The rules that a time zone had when the publication was made.")
          .of(
              req(
                  "id",
                  Scalars.STRING,
                  KeptZone::id,
                  "The id of the time zone, such as Europe/Paris."),
              req(
                  "rules",
                  Scalars.STRING,
                  KeptZone::rules,
                  "A fingerprint of the zone's rules in the years of the programme."),
              KeptZone::new);

  /** A publication. */
  public static final ObjectCodec<Publication> PUBLICATION =
      object(
              Form.class,
              "publication",
              "A publication that is kept so that the next one can revise it.")
          .schema(SCHEMA)
          .fixed(
              "format",
              Formats.format("assises-publication"),
              "assises-publication",
              "The kind of document, always assises-publication.")
          .fixed(
              "version",
              Formats.VERSION_1,
              "1.0",
              "The version of the format. Versions 1.x only add members.")
          .of(
              req(
                  "timeZone",
                  Scalars.ZONE,
                  Form::timeZone,
                  "The time zone of all times (IANA name, such as Europe/Paris)."),
              req("at", Scalars.INSTANT, Form::at, "The instant of the publication."),
              req(
                  "modified",
                  MODIFIED,
                  Form::modified,
                  "The instants at which parts of the publication last changed."),
              list(
                  "zones",
                  ZONE,
                  Form::zones,
                  "The rules that each time zone of the programme had."),
              list("sessions", SESSION, Form::sessions, "The revisions of the sessions."),
              list("proposals", PROPOSAL, Form::proposals, "The revisions of the proposals."),
              list(
                  "tombstones",
                  Revisions.TOMBSTONE,
                  Form::tombstones,
                  "Proposals that were published and have been removed."),
              list(
                  "history",
                  Changes.CHANGE,
                  Form::history,
                  "The changes of all publications, newest first."),
              req(
                  "assises",
                  AssisesDocument.ASSISES,
                  Form::assises,
                  "The series with everything that was public."),
              req(
                  "sha256",
                  Scalars.STRING,
                  Form::sha256,
                  "The SHA-256 of all bytes before this value. Only a quotation mark and a "
                      + "brace follow it."),
              Form::new)
          .mapped(Publication.class, (form, in) -> form.publication(), (p, out) -> Form.of(p));

  private PublicationDocument() {}

  private record EditionModified(
      EditionId edition, Instant programme, Instant proposals, Instant whole) {}

  private record ModifiedForm(
      Instant everything, Instant programmes, Instant proposals, List<EditionModified> editions) {
    static ModifiedForm of(ModificationTimes times) {
      return new ModifiedForm(
          times.everything(),
          times.programmes(),
          times.proposals(),
          times.editions().entrySet().stream()
              .map(
                  entry ->
                      new EditionModified(
                          entry.getKey(),
                          entry.getValue().programme(),
                          entry.getValue().proposals(),
                          entry.getValue().whole()))
              .toList());
    }

    ModificationTimes times() {
      Map<EditionId, ModificationTimes.OfEdition> byId = new HashMap<>();
      for (EditionModified edition : editions) {
        byId.put(
            edition.edition(),
            new ModificationTimes.OfEdition(
                edition.programme(), edition.proposals(), edition.whole()));
      }
      return new ModificationTimes(everything, programmes, proposals, byId);
    }
  }

  private record KeptSession(
      SessionId id,
      Revision revision,
      Optional<Slot> formerSlot,
      Optional<EditionId> firstEdition) {
    static KeptSession of(Session session, Publication publication) {
      EditionId first = publication.firstEdition(session.id());
      return new KeptSession(
          session.id(),
          publication.revision(session.id()),
          publication.formerSlot(session.id()),
          Optional.of(first).filter(edition -> !edition.equals(session.edition())));
    }
  }

  private record KeptProposal(ProposalId id, Revision revision) {
    static KeptProposal of(Proposal proposal, Publication publication) {
      return new KeptProposal(proposal.id(), publication.revision(proposal.id()));
    }
  }

  private record KeptZone(String id, String rules) {}

  private record Form(
      ZoneId timeZone,
      Instant at,
      ModificationTimes modified,
      List<KeptZone> zones,
      List<KeptSession> sessions,
      List<KeptProposal> proposals,
      List<Tombstone> tombstones,
      List<Change> history,
      Assises assises,
      String sha256) {

    static Form of(Publication publication) {
      Assises assises = publication.assises();
      return new Form(
          assises.zone(),
          publication.at(),
          publication.modificationTimes(),
          new TreeMap<>(publication.zoneRules())
              .entrySet().stream()
                  .map(zone -> new KeptZone(zone.getKey(), zone.getValue()))
                  .toList(),
          assises.sessions().stream().map(item -> KeptSession.of(item, publication)).toList(),
          assises.proposals().stream().map(item -> KeptProposal.of(item, publication)).toList(),
          publication.tombstones(),
          publication.history(),
          assises,
          Checksum.BLANK);
    }

    Publication publication() {
      if (!timeZone.equals(assises.zone())) {
        throw new IllegalArgumentException("the time zone differs from that of the assises");
      }
      Map<SessionId, Revision> ofSessions = new HashMap<>();
      Map<SessionId, Slot> formerSlots = new HashMap<>();
      Map<SessionId, EditionId> firstEditions = new HashMap<>();
      for (KeptSession session : sessions) {
        putOnce(session.id(), session.revision(), ofSessions);
        session.formerSlot().ifPresent(slot -> formerSlots.put(session.id(), slot));
        session.firstEdition().ifPresent(first -> firstEditions.put(session.id(), first));
      }
      Map<ProposalId, Revision> ofProposals = new HashMap<>();
      proposals.forEach(proposal -> putOnce(proposal.id(), proposal.revision(), ofProposals));
      return Publication.from(
          new Snapshot(
              assises,
              at,
              modified,
              ofSessions,
              ofProposals,
              formerSlots,
              firstEditions,
              zones.stream().collect(toMap(KeptZone::id, KeptZone::rules)),
              tombstones,
              history));
    }

    private static <I extends Id> void putOnce(
        I id, Revision revision, Map<I, Revision> revisions) {
      if (revisions.put(id, revision) != null) {
        throw new IllegalArgumentException(id.shown() + " has two revisions");
      }
    }
  }
}
