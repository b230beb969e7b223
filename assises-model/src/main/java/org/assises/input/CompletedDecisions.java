package org.assises.input;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.assises.model.Assises;
import org.assises.model.ProposalId;

/**
 * An assises whose follow-ups cite decisions of the council as the register has them.
 *
 * @param assises the assises with the days and pages that were missing
 * @param completed the proposals of which a decision was completed, in their order
 * @param contradicted the proposals of which a decision has another day or page than the register;
 *     they stay as the city has them
 */
public record CompletedDecisions(
    Assises assises, List<ProposalId> completed, List<ProposalId> contradicted) {
  public CompletedDecisions {
    requireNonNull(assises, "assises");
    completed = List.copyOf(completed);
    contradicted = List.copyOf(contradicted);
  }
}
