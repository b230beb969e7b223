package org.assises.json.published;

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

/** All that must be kept of a publication to revise it on another day. */
public final class PublicationDocument {
  /** The name of the schema that a document names, and of the file that holds it. */
  public static final String SCHEMA = "publication-1.schema.json";

  private static final ObjectCodec<EditionModified> EDITION_MODIFIED =
      object(EditionModified.class, "edition-modified", "When parts of an edition last changed.")
          .of(
              req("edition", Ids.EDITION.reference(), EditionModified::edition, "The edition."),
              req("programme", Scalars.INSTANT, EditionModified::programme, "Its programme."),
              req("proposals", Scalars.INSTANT, EditionModified::proposals, "Its proposals."),
              req("whole", Scalars.INSTANT, EditionModified::whole, "Anything of it."),
              EditionModified::new);

  private static final ObjectCodec<ModificationTimes> MODIFIED =
      object(ModifiedForm.class, "modified", "When the parts of a publication last changed.")
          .of(
              req("everything", Scalars.INSTANT, ModifiedForm::everything, "Anything."),
              req("programmes", Scalars.INSTANT, ModifiedForm::programmes, "Any programme."),
              req("proposals", Scalars.INSTANT, ModifiedForm::proposals, "Any proposal."),
              list("editions", EDITION_MODIFIED, ModifiedForm::editions, "Each edition."),
              ModifiedForm::new)
          .mapped(
              ModificationTimes.class, (form, in) -> form.times(), (t, out) -> ModifiedForm.of(t));

  private static final ObjectCodec<KeptSession> SESSION =
      object(KeptSession.class, "kept-session", "What is kept of a session beside itself.")
          .of(
              req("id", Ids.SESSION.reference(), KeptSession::id, "The session."),
              req("revision", Revisions.REVISION, KeptSession::revision, "Its revision."),
              opt(
                  "formerSlot",
                  Slots.SLOT,
                  KeptSession::formerSlot,
                  "When it was to take place before it was last moved."),
              opt(
                  "firstEdition",
                  Ids.EDITION.reference(),
                  KeptSession::firstEdition,
                  "The edition that its UID names, if it belongs to another now."),
              KeptSession::new);

  private static final ObjectCodec<KeptProposal> PROPOSAL =
      object(KeptProposal.class, "kept-proposal", "What is kept of a proposal beside itself.")
          .of(
              req("id", Ids.PROPOSAL.reference(), KeptProposal::id, "The proposal."),
              req("revision", Revisions.REVISION, KeptProposal::revision, "Its revision."),
              KeptProposal::new);

  /** A publication. */
  public static final ObjectCodec<Publication> PUBLICATION =
      object(Form.class, "publication", "A publication, kept to be revised.")
          .schema(SCHEMA)
          .fixed(
              "format",
              Formats.format("assises-publication"),
              "assises-publication",
              "What this is.")
          .fixed("version", Formats.VERSION_1, "1.0", "Of the format; 1.x only adds members.")
          .of(
              req("timeZone", Scalars.ZONE, Form::timeZone, "The zone of its clock times."),
              req("at", Scalars.INSTANT, Form::at, "When it was made."),
              req("modified", MODIFIED, Form::modified, "When each part of it last changed."),
              list("sessions", SESSION, Form::sessions, "The revision of each session."),
              list("proposals", PROPOSAL, Form::proposals, "The revision of each proposal."),
              list("tombstones", Revisions.TOMBSTONE, Form::tombstones, "What is no more."),
              list("history", Changes.CHANGE, Form::history, "What changed, the newest first."),
              req("assises", AssisesDocument.ASSISES, Form::assises, "What was public."),
              req(
                  "sha256",
                  Scalars.STRING,
                  Form::sha256,
                  "The SHA-256 of all bytes before this value; what follows it is a quote and a brace."),
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

  private record Form(
      ZoneId timeZone,
      Instant at,
      ModificationTimes modified,
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
          assises.sessions().stream().map(item -> KeptSession.of(item, publication)).toList(),
          assises.proposals().stream().map(item -> KeptProposal.of(item, publication)).toList(),
          publication.tombstones(),
          publication.history(),
          assises,
          Checksum.BLANK);
    }

    Publication publication() {
      if (!timeZone.equals(assises.zone())) {
        throw new IllegalArgumentException("the time zone is not that of the assises");
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
              tombstones,
              history));
    }

    private static <I extends Id> void putOnce(
        I id, Revision revision, Map<I, Revision> revisions) {
      if (revisions.put(id, revision) != null) {
        throw new IllegalArgumentException(id.value() + " has two revisions");
      }
    }
  }
}
