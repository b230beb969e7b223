package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assises.finding.Finding;
import org.assises.finding.Findings;
import org.assises.model.Assises;
import org.assises.model.Id;
import org.assises.model.ItemKind;
import org.assises.model.Measure;
import org.assises.model.Orientation;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;

/**
 * One edition as another system received it: not the whole series, so that it may refer to other
 * editions and to what is in them.
 *
 * @param series the series with its one edition, and all that is in no list here
 * @param sessions the sessions of the edition
 * @param proposals its proposals
 * @param orientations its orientations
 * @param measures its measures
 * @param sessionRevisions the revision of each session
 * @param proposalRevisions the revision of each proposal
 * @param tombstones what remains of removed proposals
 * @param lastModified when anything visible of the series last changed, to the second
 */
public record ReceivedEdition(
    Assises.Builder series,
    List<Session> sessions,
    List<Proposal> proposals,
    List<Orientation> orientations,
    List<Measure> measures,
    Map<SessionId, Revision> sessionRevisions,
    Map<ProposalId, Revision> proposalRevisions,
    List<Tombstone> tombstones,
    Instant lastModified) {
  /** The kinds of what may be in another edition. */
  private static final Set<ItemKind> OF_AN_EDITION =
      Set.of(
          ItemKind.EDITION,
          ItemKind.SURVEY,
          ItemKind.RESULT,
          ItemKind.SESSION,
          ItemKind.PROPOSAL,
          ItemKind.ORIENTATION,
          ItemKind.MEASURE);

  public ReceivedEdition {
    requireNonNull(series, "series");
    sessions = List.copyOf(sessions);
    proposals = List.copyOf(proposals);
    orientations = List.copyOf(orientations);
    measures = List.copyOf(measures);
    sessionRevisions = Map.copyOf(sessionRevisions);
    proposalRevisions = Map.copyOf(proposalRevisions);
    tombstones = List.copyOf(tombstones);
    requireNonNull(lastModified, "lastModified");
  }

  /**
   * Passes the edition through the gate again, for whoever publishes it further: drafts and names
   * that nothing allows to be published on that day are left out. References to other editions and
   * to what is in them are left out too.
   *
   * @param at when; the publication is of this instant, or of the last change if that is later
   * @return a publication of the one edition, with the revisions and tombstones of its city
   * @throws PublicationRefusedException if a finding blocks publication; it lists all that do
   * @throws IllegalArgumentException if the edition is inconsistent: it refers to a speaker, place
   *     or other thing that is not there, or a session or a proposal has no revision
   */
  public Publication publication(Instant at) {
    Instant second = Seconds.of(at.isBefore(lastModified) ? lastModified : at);
    return checked(consistent(second), second);
  }

  private Assises consistent(Instant second) {
    LocalDate day = LocalDate.ofInstant(second, series.zone());
    Redaction redaction = new Redaction(elsewhere(), day);
    return series
        .sessions(sessions.stream().map(redaction::of).toList())
        .proposals(proposals.stream().map(redaction::of).toList())
        .orientations(orientations.stream().map(redaction::of).toList())
        .measures(measures.stream().map(redaction::of).toList())
        .build();
  }

  private Set<Id> elsewhere() {
    return series
        .sessions(sessions)
        .proposals(proposals)
        .orientations(orientations)
        .measures(measures)
        .missing()
        .stream()
        .filter(id -> OF_AN_EDITION.contains(id.kind()))
        .collect(Collectors.toSet());
  }

  private Publication checked(Assises whole, Instant second) {
    Snapshot snapshot =
        new Snapshot(
            whole,
            second,
            ModificationTimes.of(whole, lastModified),
            sessionRevisions,
            proposalRevisions,
            Map.of(),
            Map.of(),
            Map.of(),
            tombstones,
            List.of());
    LocalDate day = LocalDate.ofInstant(second, whole.zone());
    Assises visible = PublicPart.of(whole, day);
    List<Finding> findings =
        PublicationRefusedException.refuseBlocking(Findings.in(whole, visible, day));
    Map<Id, Revision> revisions = new HashMap<>(snapshot.sessions());
    revisions.putAll(snapshot.proposals());
    return new Publication(
        visible,
        second,
        snapshot.modificationTimes(),
        revisions,
        Map.of(),
        Map.of(),
        ZoneFingerprints.of(visible),
        tombstones,
        List.of(),
        List.of(),
        findings);
  }
}
