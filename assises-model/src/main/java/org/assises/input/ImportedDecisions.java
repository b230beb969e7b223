package org.assises.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.CouncilDecision;
import org.assises.model.FollowUp;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;

/**
 * The decisions of a municipal council from a register of deliberations (SCDL). They complete the
 * decisions that follow-ups cite by {@code DELIB_ID}; texts are not compared.
 *
 * @param decisions the decisions of the register, each {@code DELIB_ID} once
 * @param losses the parts of the register that were not read, each with its place
 */
public record ImportedDecisions(List<CouncilDecision> decisions, List<Problem> losses) {
  public ImportedDecisions {
    decisions = List.copyOf(decisions);
    losses = List.copyOf(losses);
  }

  /**
   * {@return the assises with the days and pages of cited decisions added where they were missing}
   */
  public CompletedDecisions into(Assises assises) {
    Map<String, CouncilDecision> register = new HashMap<>();
    decisions.forEach(decision -> register.put(decision.delibId(), decision));
    List<Proposal> proposals = new ArrayList<>();
    List<ProposalId> completed = new ArrayList<>();
    List<ProposalId> contradicted = new ArrayList<>();
    for (Proposal proposal : assises.proposals()) {
      Proposal full = completed(proposal, register);
      proposals.add(full);
      if (!full.equals(proposal)) {
        completed.add(full.id());
      }
      if (isContradicted(full, register)) {
        contradicted.add(full.id());
      }
    }
    return new CompletedDecisions(
        assises.toBuilder().proposals(proposals).build(), completed, contradicted);
  }

  private static Proposal completed(Proposal proposal, Map<String, CouncilDecision> register) {
    List<FollowUp> followUps =
        proposal.followUps().stream().map(followUp -> completed(followUp, register)).toList();
    return followUps.equals(proposal.followUps())
        ? proposal
        : proposal.toBuilder().followUps(followUps).build();
  }

  private static FollowUp completed(FollowUp followUp, Map<String, CouncilDecision> register) {
    return followUp
        .decision()
        .flatMap(
            cited ->
                listed(cited, register)
                    .map(
                        listed ->
                            new CouncilDecision(
                                cited.delibId(),
                                cited.day().or(listed::day),
                                cited.page().or(listed::page))))
        .map(full -> followUp.toBuilder().decision(full).build())
        .orElse(followUp);
  }

  private static boolean isContradicted(Proposal proposal, Map<String, CouncilDecision> register) {
    return proposal.followUps().stream()
        .flatMap(followUp -> followUp.decision().stream())
        .anyMatch(
            cited ->
                listed(cited, register)
                    .filter(
                        listed ->
                            differ(cited.day(), listed.day())
                                || differ(cited.page(), listed.page()))
                    .isPresent());
  }

  private static <T> boolean differ(Optional<T> cited, Optional<T> listed) {
    return listed.isPresent() && !cited.equals(listed);
  }

  private static Optional<CouncilDecision> listed(
      CouncilDecision cited, Map<String, CouncilDecision> register) {
    return Optional.ofNullable(register.get(cited.delibId()));
  }
}
