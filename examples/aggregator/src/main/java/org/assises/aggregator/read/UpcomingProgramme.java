package org.assises.aggregator.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assises.aggregator.feed.FeedPiece;
import org.assises.json.EditionFeedFormat;
import org.assises.model.Assises;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.Territory;
import org.assises.model.Text;
import org.assises.publication.ModificationTimes;
import org.assises.publication.Publication;
import org.assises.publication.Revision;
import org.assises.publication.Selection;
import org.assises.publication.Snapshot;

/** Reduces an edition to the sessions that are still to come. */
final class UpcomingProgramme {
  private UpcomingProgramme() {}

  /** {@return the programme; empty if no session is still to come} */
  static Optional<Programme> of(Publication edition, FeedPiece piece, LocalDate day) {
    Selection upcoming = Selection.from(day);
    Assises assises = edition.assises();
    List<Session> sessions =
        assises.sessions().stream()
            .filter(session -> upcoming.includes(assises, session))
            .map(session -> session.toBuilder().subjects(List.of()).build())
            .toList();
    return sessions.isEmpty()
        ? Optional.empty()
        : Optional.of(programme(reduced(edition, sessions, piece), piece));
  }

  /** Returns the same publication with only these sessions and the items they refer to. */
  private static Publication reduced(Publication edition, List<Session> sessions, FeedPiece piece) {
    Assises assises = edition.assises();
    Territory territory =
        assises
            .territory()
            .filter(named -> named.inseeCode().equals(piece.inseeCode))
            .orElse(
                new Territory(piece.inseeCode, Text.of("fr", piece.inseeCode), Optional.empty()));
    Assises reduced =
        assises.toBuilder()
            .territory(territory)
            .sessions(sessions)
            .surveys(List.of())
            .proposals(List.of())
            .orientations(List.of())
            .measures(List.of())
            .balances(List.of())
            .buildReferenced();
    Map<SessionId, Revision> revisions =
        sessions.stream()
            .collect(Collectors.toMap(Session::id, session -> edition.revision(session.id())));
    return Publication.from(
        new Snapshot(
            reduced,
            edition.at(),
            ModificationTimes.of(reduced, edition.lastModified()),
            new HashMap<>(revisions),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            List.of()));
  }

  private static Programme programme(Publication edition, FeedPiece piece) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      EditionFeedFormat.builder()
          .edition(edition.assises().editions().get(0).id())
          .build()
          .write(edition, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Programme programme = Programme.of(out.toByteArray(), edition);
    programme.departement = piece.departement;
    return programme;
  }
}
