package org.assises.input;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.assises.model.Assises;
import org.assises.model.ProposalId;

/**
 * An assises with council decisions completed from a register.
 *
 * @param assises the assises, with missing days and pages of decisions added
 * @param completed the proposals with a completed decision, in the order of the assises
 * @param contradicted the proposals with a decision whose day or page differs from the register;
 *     these are unchanged
 */
public record CompletedDecisions(
    Assises assises, List<ProposalId> completed, List<ProposalId> contradicted) {
  public CompletedDecisions {
    requireNonNull(assises, "assises");
    completed = List.copyOf(completed);
    contradicted = List.copyOf(contradicted);
  }
}
