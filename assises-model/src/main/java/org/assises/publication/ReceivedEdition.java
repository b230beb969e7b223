package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assises.finding.Finding;
import org.assises.finding.Findings;
import org.assises.finding.Screened;
import org.assises.model.Assises;
import org.assises.model.Id;
import org.assises.model.Measure;
import org.assises.model.Orientation;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;

/**
 * An edition that another system received without the rest of its series. It may refer to other
 * editions and to their items.
 *
 * @param series the series with this edition only, and without the items of the lists below
 * @param sessions the sessions of the edition
 * @param proposals the proposals of the edition
 * @param orientations the orientations of the edition
 * @param measures the measures of the edition
 * @param sessionRevisions the revision of each session
 * @param proposalRevisions the revision of each proposal
 * @param tombstones the tombstones of removed proposals
 * @param lastModified the instant of the last visible change of the series, in whole seconds
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
   * Checks the edition again, for systems that republish it. Drafts, names without a legal basis on
   * that day, and references to other editions and their items are left out.
   *
   * @param at the instant of publication; if the last change is later, that instant is used
   * @return a publication of this edition, with the revisions and tombstones of the city
   * @throws PublicationRefusedException if a finding blocks publication; it lists all that do
   * @throws IllegalArgumentException if the edition is inconsistent: it refers to a speaker, place
   *     or other shared item that is missing, or a session or proposal has no revision
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

  /**
   * {@return the ids of items that are missing} {@link Redaction} removes references to items of
   * editions only, so that a missing speaker or place is still refused.
   */
  private Set<Id> elsewhere() {
    return series
        .sessions(sessions)
        .proposals(proposals)
        .orientations(orientations)
        .measures(measures)
        .missing();
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
        PublicationRefusedException.refuseBlocking(
            Findings.in(whole, visible, day, Screened.nothing()));
    return new Publication(
        visible,
        second,
        snapshot.modificationTimes(),
        Revisions.of(snapshot),
        Map.of(),
        Map.of(),
        ZoneFingerprints.of(visible),
        tombstones,
        List.of(),
        List.of(),
        findings,
        true);
  }
}
