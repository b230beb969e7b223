package org.assises.json.published;

import static java.util.stream.Collectors.toMap;
import static org.assises.json.codec.Members.members;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
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
import org.assises.publication.ModificationTimes;
import org.assises.publication.Publication;
import org.assises.publication.Revision;
import org.assises.publication.Snapshot;

/** The document that keeps everything needed to revise a publication later. */
public final class PublicationDocument {
  /** The file name of the schema, to which documents refer. */
  public static final String SCHEMA = "publication-1.schema.json";

  private static final ObjectCodec<Map.Entry<EditionId, ModificationTimes.OfEdition>>
      EDITION_MODIFIED = editionModified();

  private static final ObjectCodec<ModificationTimes> MODIFIED = modified();

  private static final ObjectCodec<KeptSession> SESSION = session();

  private static final ObjectCodec<KeptProposal> PROPOSAL = proposal();

  private static final ObjectCodec<Map.Entry<String, String>> ZONE = zone();

  /** A publication. */
  public static final ObjectCodec<Publication> PUBLICATION = publication();

  private PublicationDocument() {}

  private static ObjectCodec<Map.Entry<EditionId, ModificationTimes.OfEdition>> editionModified() {
    var members =
        members("edition-modified", "The instants at which parts of an edition last changed.");
    var edition = members.req("edition", Ids.EDITION.reference(), "The id of the edition.");
    var programme =
        members.req(
            "programme", Scalars.INSTANT, "The instant at which the programme last changed.");
    var proposals =
        members.req(
            "proposals", Scalars.INSTANT, "The instant at which the proposals last changed.");
    var whole =
        members.req(
            "whole", Scalars.INSTANT, "The instant at which anything in the edition last changed.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(
          Map.Entry<EditionId, ModificationTimes.OfEdition> modified, Writing out) {
        ModificationTimes.OfEdition times = modified.getValue();
        out.put(edition, modified.getKey())
            .put(programme, times.programme())
            .put(proposals, times.proposals())
            .put(whole, times.whole());
      }

      @Override
      protected Map.Entry<EditionId, ModificationTimes.OfEdition> make(Values in) {
        return Map.entry(
            in.of(edition),
            new ModificationTimes.OfEdition(in.of(programme), in.of(proposals), in.of(whole)));
      }
    };
  }

  private static ObjectCodec<ModificationTimes> modified() {
    var members =
        members("modified", "The instants at which parts of the publication last changed.");
    var everything =
        members.req("everything", Scalars.INSTANT, "The instant at which anything last changed.");
    var programmes =
        members.req(
            "programmes", Scalars.INSTANT, "The instant at which any programme last changed.");
    var proposals =
        members.req(
            "proposals", Scalars.INSTANT, "The instant at which any proposal last changed.");
    var editions =
        members.list(
            "editions", EDITION_MODIFIED, "The instants at which each edition last changed.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(ModificationTimes times, Writing out) {
        out.put(everything, times.everything())
            .put(programmes, times.programmes())
            .put(proposals, times.proposals())
            .put(editions, List.copyOf(times.editions().entrySet()));
      }

      @Override
      protected ModificationTimes make(Values in) {
        Map<EditionId, ModificationTimes.OfEdition> byId = new HashMap<>();
        in.of(editions).forEach(edition -> byId.put(edition.getKey(), edition.getValue()));
        return new ModificationTimes(in.of(everything), in.of(programmes), in.of(proposals), byId);
      }
    };
  }

  private static ObjectCodec<KeptSession> session() {
    var members =
        members("kept-session", "What is kept about a session in addition to the session itself.");
    var id = members.req("id", Ids.SESSION.reference(), "The id of the session.");
    var revision = members.req("revision", Revisions.REVISION, "The revision of the session.");
    var formerSlot =
        members.opt("formerSlot", Slots.SLOT, "The time of the session before it was last moved.");
    var firstEdition =
        members.opt(
            "firstEdition",
            Ids.EDITION.reference(),
            "The id of the edition that the UID in calendars names, if the session now "
                + "belongs to another.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(KeptSession keptSession, Writing out) {
        out.put(id, keptSession.id())
            .put(revision, keptSession.revision())
            .put(formerSlot, keptSession.formerSlot())
            .put(firstEdition, keptSession.firstEdition());
      }

      @Override
      protected KeptSession make(Values in) {
        return new KeptSession(in.of(id), in.of(revision), in.of(formerSlot), in.of(firstEdition));
      }
    };
  }

  private static ObjectCodec<KeptProposal> proposal() {
    var members =
        members(
            "kept-proposal", "What is kept about a proposal in addition to the proposal itself.");
    var id = members.req("id", Ids.PROPOSAL.reference(), "The id of the proposal.");
    var revision = members.req("revision", Revisions.REVISION, "The revision of the proposal.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(KeptProposal keptProposal, Writing out) {
        out.put(id, keptProposal.id()).put(revision, keptProposal.revision());
      }

      @Override
      protected KeptProposal make(Values in) {
        return new KeptProposal(in.of(id), in.of(revision));
      }
    };
  }

  private static ObjectCodec<Map.Entry<String, String>> zone() {
    var members =
        members("kept-zone", "The rules that a time zone had when the publication was made.");
    var id = members.req("id", Scalars.STRING, "The id of the time zone, such as Europe/Paris.");
    var rules =
        members.req(
            "rules",
            Scalars.STRING,
            "A fingerprint of the zone's rules in the years of the programme.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Map.Entry<String, String> zone, Writing out) {
        out.put(id, zone.getKey()).put(rules, zone.getValue());
      }

      @Override
      protected Map.Entry<String, String> make(Values in) {
        return Map.entry(in.of(id), in.of(rules));
      }
    };
  }

  private static ObjectCodec<Publication> publication() {
    var members =
        members("publication", "A publication that is kept so that the next one can revise it.");
    var schema = members.schema();
    var format =
        members.req(
            "format",
            Formats.format("assises-publication"),
            "The kind of document, always assises-publication.");
    var version =
        members.req(
            "version",
            Formats.VERSION_1,
            "The version of the format. Versions 1.x only add members.");
    var timeZone =
        members.req(
            "timeZone",
            Scalars.ZONE,
            "The time zone of all times (IANA name, such as Europe/Paris).");
    var at = members.req("at", Scalars.INSTANT, "The instant of the publication.");
    var modified =
        members.req(
            "modified", MODIFIED, "The instants at which parts of the publication last changed.");
    var zones = members.list("zones", ZONE, "The rules that each time zone of the programme had.");
    var sessions = members.list("sessions", SESSION, "The revisions of the sessions.");
    var proposals = members.list("proposals", PROPOSAL, "The revisions of the proposals.");
    var tombstones =
        members.list(
            "tombstones",
            Revisions.TOMBSTONE,
            "Proposals that were published and have been removed.");
    var history =
        members.list("history", Changes.CHANGE, "The changes of all publications, newest first.");
    var assises =
        members.req(
            "assises", AssisesDocument.ASSISES, "The series with everything that was public.");
    var sha256 =
        members.req(
            "sha256",
            Scalars.STRING,
            "The SHA-256 of all bytes before this value. Only a quotation mark and a brace "
                + "follow it.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Publication publication, Writing out) {
        Assises series = publication.assises();
        out.put(schema, Optional.of(SCHEMA))
            .put(format, "assises-publication")
            .put(version, "1.0")
            .put(timeZone, series.zone())
            .put(at, publication.at())
            .put(modified, publication.modificationTimes())
            .put(zones, List.copyOf(new TreeMap<>(publication.zoneRules()).entrySet()))
            .put(sessions, kept(series.sessions(), item -> KeptSession.of(item, publication)))
            .put(proposals, kept(series.proposals(), item -> KeptProposal.of(item, publication)))
            .put(tombstones, publication.tombstones())
            .put(history, publication.history())
            .put(assises, series)
            .put(sha256, Checksum.BLANK);
      }

      @Override
      protected Publication make(Values in) {
        if (!in.of(timeZone).equals(in.of(assises).zone())) {
          throw new IllegalArgumentException("the time zone differs from that of the assises");
        }
        Map<SessionId, Revision> ofSessions = new HashMap<>();
        Map<SessionId, Slot> formerSlots = new HashMap<>();
        Map<SessionId, EditionId> firstEditions = new HashMap<>();
        for (KeptSession session : in.of(sessions)) {
          putOnce(session.id(), session.revision(), ofSessions);
          session.formerSlot().ifPresent(slot -> formerSlots.put(session.id(), slot));
          session.firstEdition().ifPresent(first -> firstEditions.put(session.id(), first));
        }
        Map<ProposalId, Revision> ofProposals = new HashMap<>();
        in.of(proposals).forEach(kept -> putOnce(kept.id(), kept.revision(), ofProposals));
        return Publication.from(
            new Snapshot(
                in.of(assises),
                in.of(at),
                in.of(modified),
                ofSessions,
                ofProposals,
                formerSlots,
                firstEditions,
                in.of(zones).stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue)),
                in.of(tombstones),
                in.of(history)));
      }
    };
  }

  private static <T, K> List<K> kept(List<T> items, Function<T, K> keep) {
    return items.stream().map(keep).toList();
  }

  private static <I extends Id> void putOnce(I id, Revision revision, Map<I, Revision> revisions) {
    if (revisions.put(id, revision) != null) {
      throw new IllegalArgumentException(id.shown() + " has two revisions");
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
}
