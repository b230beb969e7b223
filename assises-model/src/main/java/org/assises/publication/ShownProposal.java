package org.assises.publication;

import java.util.List;
import java.util.Optional;
import org.assises.balance.Outcome;
import org.assises.model.Assises;
import org.assises.model.Author;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Proposal;
import org.assises.model.Territory;
import org.assises.model.Text;

/**
 * A proposal in its published form, with its status on the day of publication and the values of its
 * edition and themes.
 */
public final class ShownProposal {
  private final Assises assises;
  private final Proposal proposal;

  ShownProposal(Assises assises, Proposal proposal) {
    this.assises = assises;
    this.proposal = proposal;
  }

  /** {@return the proposal} */
  public Proposal proposal() {
    return proposal;
  }

  /** {@return the status of its last follow-up} */
  public FollowUpStatus status() {
    List<FollowUp> followUps = proposal.followUps();
    return followUps.isEmpty()
        ? FollowUpStatus.PENDING
        : followUps.get(followUps.size() - 1).status();
  }

  /** {@return the outcome that its status belongs to in balances} */
  public Outcome outcome() {
    return Outcome.of(status());
  }

  /** {@return the group of authors in balances; empty if no author is recorded} */
  public Optional<Author.Group> authors() {
    return proposal.author().map(Author::group);
  }

  /** {@return the title of its edition} */
  public Text editionTitle() {
    return assises.edition(proposal.edition()).title().value();
  }

  /** {@return the year in which its edition starts} */
  public int editionYear() {
    return assises.edition(proposal.edition()).startDate().value().year();
  }

  /** {@return the names of its themes, in the order of the proposal} */
  public List<Text> themeNames() {
    return proposal.themes().stream().map(theme -> assises.theme(theme).name()).toList();
  }

  /** {@return the values of other items that it shows} */
  Beside beside() {
    Beside beside = new Beside();
    beside.add(assises.id(), assises.territory().map(Territory::inseeCode));
    beside.add(proposal.edition(), editionTitle(), editionYear());
    proposal.themes().forEach(theme -> beside.add(theme, assises.theme(theme).name()));
    return beside;
  }
}
