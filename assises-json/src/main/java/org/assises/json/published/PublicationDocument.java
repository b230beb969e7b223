package org.assises.json.published;

import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.wholeNumber;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assises.json.codec.IdCodec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.ObjectDeclaration;
import org.assises.json.codec.Scalars;
import org.assises.json.document.AssisesDocument;
import org.assises.json.document.Formats;
import org.assises.json.document.Ids;
import org.assises.model.Assises;
import org.assises.model.Id;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.publication.Change;
import org.assises.publication.Publication;
import org.assises.publication.Revision;
import org.assises.publication.Snapshot;
import org.assises.publication.Tombstone;

/** All that must be kept of a publication to revise it on another day. */
public final class PublicationDocument {
  /** The name of the schema that a document names, and of the file that holds it. */
  public static final String SCHEMA = "publication-1.schema.json";

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
              req("lastModified", Scalars.INSTANT, Form::lastModified, "When it last changed."),
              list(
                  "sessions",
                  revised("session", Ids.SESSION),
                  Form::sessions,
                  "The revision of each session."),
              list(
                  "proposals",
                  revised("proposal", Ids.PROPOSAL),
                  Form::proposals,
                  "The revision of each proposal."),
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

  private static <I extends Id> ObjectCodec<Revised<I>> revised(String kind, IdCodec<I> ids) {
    return ObjectDeclaration.<Revised<I>>object(
            Revised.class, kind + "-revision", "The revision of a " + kind + ".")
        .of(
            req("id", ids.reference(), Revised::id, "Which."),
            req(
                "number",
                wholeNumber(0, Integer.MAX_VALUE),
                Revised::number,
                "0 when it was first published, one more at each change."),
            req("created", Scalars.INSTANT, Revised::created, "When first published."),
            req("lastModified", Scalars.INSTANT, Revised::lastModified, "When last changed."),
            Revised::new);
  }

  private record Revised<I extends Id>(I id, int number, Instant created, Instant lastModified) {
    static <I extends Id> Revised<I> of(I id, Revision revision) {
      return new Revised<>(id, revision.number(), revision.created(), revision.lastModified());
    }

    static <I extends Id> Map<I, Revision> byId(List<Revised<I>> revised) {
      Map<I, Revision> revisions = new HashMap<>();
      for (Revised<I> item : revised) {
        Revision revision = new Revision(item.number(), item.created(), item.lastModified());
        if (revisions.put(item.id(), revision) != null) {
          throw new IllegalArgumentException(item.id().value() + " has two revisions");
        }
      }
      return revisions;
    }
  }

  private record Form(
      ZoneId timeZone,
      Instant at,
      Instant lastModified,
      List<Revised<SessionId>> sessions,
      List<Revised<ProposalId>> proposals,
      List<Tombstone> tombstones,
      List<Change> history,
      Assises assises,
      String sha256) {

    static Form of(Publication publication) {
      Assises assises = publication.assises();
      return new Form(
          assises.zone(),
          publication.at(),
          publication.lastModified(),
          revised(assises.sessions(), Session::id, publication::revision),
          revised(assises.proposals(), Proposal::id, publication::revision),
          publication.tombstones(),
          publication.history(),
          assises,
          Checksum.BLANK);
    }

    private static <T, I extends Id> List<Revised<I>> revised(
        List<T> things, Function<T, I> id, Function<I, Revision> revision) {
      return things.stream().map(id).map(item -> Revised.of(item, revision.apply(item))).toList();
    }

    Publication publication() {
      if (!timeZone.equals(assises.zone())) {
        throw new IllegalArgumentException("the time zone is not that of the assises");
      }
      return Publication.from(
          new Snapshot(
              assises,
              at,
              lastModified,
              Revised.byId(sessions),
              Revised.byId(proposals),
              tombstones,
              history));
    }
  }
}
