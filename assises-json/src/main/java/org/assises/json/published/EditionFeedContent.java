package org.assises.json.published;

import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.document.Answers;
import org.assises.json.document.Balances;
import org.assises.json.document.Editions;
import org.assises.json.document.Facts;
import org.assises.json.document.Formats;
import org.assises.json.document.Ids;
import org.assises.json.document.People;
import org.assises.json.document.Places;
import org.assises.json.document.Surveys;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Edition;
import org.assises.model.Measure;
import org.assises.model.Orientation;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.Text;
import org.assises.publication.ReceivedEdition;
import org.assises.publication.Revision;
import org.assises.publication.Tombstone;

/**
 * The feed of an edition as it is read: the members of {@link EditionFeed} except the balance,
 * which is computed from the proposals, and the ids of the previous and next edition.
 */
public final class EditionFeedContent {
  /** Codec for reading the feed; {@link EditionFeed} writes it. */
  public static final ObjectCodec<ReceivedEdition> CONTENT = content();

  private final Instant lastModified;
  private Assises.Builder series;
  private List<Session> sessions = List.of();
  private List<Proposal> proposals = List.of();
  private List<Tombstone> tombstones = List.of();
  private List<Orientation> orientations = List.of();
  private List<Measure> measures = List.of();
  private final Map<SessionId, Revision> sessionRevisions = new HashMap<>();
  private final Map<ProposalId, Revision> proposalRevisions = new HashMap<>();

  private EditionFeedContent(Instant lastModified, AssisesId id, Text name, ZoneId zone) {
    this.lastModified = lastModified;
    this.series = Assises.builder(id, name, zone);
  }

  private static ObjectCodec<ReceivedEdition> content() {
    return object(ReceivedEdition.class, "edition-feed", "One edition of an assises, as published.")
        .fixed("format", Formats.format("assises-edition"), "assises-edition", "What this is.")
        .fixed("version", Formats.VERSION_1, "1.0", "Of the format; 1.x only adds members.")
        .from(
            req("lastModified", Scalars.INSTANT, EditionFeedContent::unwritten, ""),
            req("assises", Ids.ASSISES.own(), EditionFeedContent::unwritten, ""),
            req("name", Facts.TEXT, EditionFeedContent::unwritten, ""),
            req("timeZone", Scalars.ZONE, EditionFeedContent::unwritten, ""),
            EditionFeedContent::new)
        .req(
            "languages",
            Scalars.LANGUAGE.list(),
            EditionFeedContent::unwritten,
            of(Assises.Builder::languages),
            "")
        .opt(
            "publisher",
            Ids.ORGANIZATION.reference(),
            EditionFeedContent::unwritten,
            of(Assises.Builder::organizer),
            "")
        .opt(
            "territory",
            Places.TERRITORY,
            EditionFeedContent::unwritten,
            of(Assises.Builder::territory),
            "")
        .req(
            "licence",
            Formats.LICENCE,
            EditionFeedContent::unwritten,
            of(Assises.Builder::licence),
            "")
        .opt("page", Scalars.LINK, EditionFeedContent::unwritten, of(Assises.Builder::page), "")
        .req(
            "edition",
            Editions.EDITION,
            EditionFeedContent::unwritten,
            of(EditionFeedContent::edition),
            "")
        .list(
            "surveys",
            Surveys.SURVEY,
            EditionFeedContent::unwritten,
            of(Assises.Builder::surveys),
            "")
        .list(
            "sessions",
            Revisions.SESSION,
            EditionFeedContent::unwritten,
            EditionFeedContent::sessions,
            "")
        .list(
            "proposals",
            Revisions.PROPOSAL,
            EditionFeedContent::unwritten,
            EditionFeedContent::proposals,
            "")
        .list(
            "removedProposals",
            Revisions.TOMBSTONE,
            EditionFeedContent::unwritten,
            EditionFeedContent::tombstones,
            "")
        .list(
            "orientations",
            Answers.ORIENTATION,
            EditionFeedContent::unwritten,
            EditionFeedContent::orientations,
            "")
        .list(
            "measures",
            Answers.MEASURE,
            EditionFeedContent::unwritten,
            EditionFeedContent::measures,
            "")
        .list(
            "declaredBalances",
            Balances.BALANCE,
            EditionFeedContent::unwritten,
            of(Assises.Builder::balances),
            "")
        .list(
            "speakers",
            People.SPEAKER,
            EditionFeedContent::unwritten,
            of(Assises.Builder::speakers),
            "")
        .list("rooms", Places.ROOM, EditionFeedContent::unwritten, of(Assises.Builder::rooms), "")
        .list(
            "places", Places.PLACE, EditionFeedContent::unwritten, of(Assises.Builder::places), "")
        .list(
            "organizations",
            People.ORGANIZATION,
            EditionFeedContent::unwritten,
            of(Assises.Builder::organizations),
            "")
        .list(
            "themes",
            Editions.THEME,
            EditionFeedContent::unwritten,
            of(Assises.Builder::themes),
            "")
        .list(
            "sources",
            Facts.SOURCE,
            EditionFeedContent::unwritten,
            of(Assises.Builder::sources),
            "")
        .build(EditionFeedContent::received);
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // It always throws.
  private static <V> V unwritten(ReceivedEdition feed) {
    throw new IllegalStateException("a received feed is never written");
  }

  /** Adapts a setter of the builder of the series. */
  private static <V> BiFunction<EditionFeedContent, V, EditionFeedContent> of(
      BiFunction<Assises.Builder, V, Assises.Builder> setter) {
    return (content, value) -> content.with(setter.apply(content.series, value));
  }

  private EditionFeedContent with(Assises.Builder changed) {
    this.series = changed;
    return this;
  }

  private static Assises.Builder edition(Assises.Builder series, Edition edition) {
    return series.editions(List.of(edition));
  }

  private EditionFeedContent sessions(List<Revisions.RevisedSession> revised) {
    sessions = revised.stream().map(Revisions.RevisedSession::session).toList();
    revised.forEach(item -> sessionRevisions.put(item.session().id(), item.revision()));
    return this;
  }

  private EditionFeedContent proposals(List<Revisions.RevisedProposal> revised) {
    proposals = revised.stream().map(Revisions.RevisedProposal::proposal).toList();
    revised.forEach(item -> proposalRevisions.put(item.proposal().id(), item.revision()));
    return this;
  }

  private EditionFeedContent tombstones(List<Tombstone> removed) {
    tombstones = removed;
    return this;
  }

  private EditionFeedContent orientations(List<Orientation> all) {
    orientations = all;
    return this;
  }

  private EditionFeedContent measures(List<Measure> all) {
    measures = all;
    return this;
  }

  private ReceivedEdition received() {
    return new ReceivedEdition(
        series,
        sessions,
        proposals,
        orientations,
        measures,
        sessionRevisions,
        proposalRevisions,
        tombstones,
        lastModified);
  }
}
