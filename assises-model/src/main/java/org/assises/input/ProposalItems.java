package org.assises.input;

import java.util.Optional;
import org.assises.model.Author;
import org.assises.model.FollowUp;
import org.assises.model.ImportedItem;
import org.assises.model.Location;
import org.assises.model.Origin;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Succession;

/** How imports update proposals. */
final class ProposalItems {
  private static final Members<Proposal, Proposal.Builder> MEMBERS =
      new Members<>(Proposal::toBuilder, Proposal.Builder::build)
          .add("edition", Proposal::edition, Proposal.Builder::edition)
          .add(FollowedKind.TITLE, Proposal::title, Proposal.Builder::title)
          .add("description", Proposal::description, Proposal.Builder::description)
          .maybe("origin", Proposal::origin, Sayings::of, Proposal.Builder::origin)
          .add("submittedOn", Proposal::submittedOn, Proposal.Builder::submittedOn)
          .add("themes", Proposal::themes, Proposal.Builder::themes)
          .add("supporters", Proposal::supporters, Proposal.Builder::supporters)
          .many("costs", Proposal::costs, Sayings::of, Proposal.Builder::costs)
          .many("locations", Proposal::locations, Sayings::of, Proposal.Builder::locations)
          .add("page", Proposal::page, Proposal.Builder::page)
          .add("sources", Proposal::sources, Proposal.Builder::sources);

  /**
   * The author, diagnoses, insights, successions and visibility belong to the city after the first
   * import. {@link FollowUpMerge} merges follow-ups.
   */
  static final FollowedKind<Proposal> PROPOSALS =
      new FollowedKind<>(
          ImportedItem.Kind.PROPOSAL,
          Proposal::id,
          ProposalId::new,
          (document, incoming) -> document.title().equals(incoming.title()),
          MEMBERS.all(),
          ProposalItems::moved,
          MEMBERS::merged);

  private ProposalItems() {}

  private static Proposal moved(Proposal proposal, Ids ids) {
    Proposal.Builder moved =
        Proposal.builder(ids.of(proposal.id()), proposal.edition(), proposal.title());
    return MEMBERS
        .copy(moved, proposal)
        .origin(proposal.origin().flatMap(origin -> moved(origin, ids)))
        .author(proposal.author().map(author -> moved(author, ids)))
        .themes(ids.of(proposal.themes()))
        .locations(proposal.locations().stream().map(location -> moved(location, ids)).toList())
        .diagnoses(proposal.diagnoses())
        .insights(ids.of(proposal.insights()))
        .followUps(proposal.followUps().stream().map(followUp -> moved(followUp, ids)).toList())
        .successions(
            proposal.successions().stream()
                .flatMap(
                    succession ->
                        ids.of(Optional.of(succession.successor())).stream()
                            .map(id -> new Succession(succession.kind(), id)))
                .toList())
        .visibility(proposal.visibility())
        .build();
  }

  private static Location moved(Location location, Ids ids) {
    return new Location(
        location.area(), location.name(), location.place().map(ids::of), location.coordinates());
  }

  private static Optional<Origin> moved(Origin origin, Ids ids) {
    return origin instanceof Origin.InSession in
        ? ids.of(Optional.of(in.session())).map(Origin.InSession::new)
        : Optional.of(origin);
  }

  private static Author moved(Author author, Ids ids) {
    return author instanceof Author.Professional professional
        ? new Author.Professional(
            professional.name(), professional.role(), ids.of(professional.organization()))
        : author;
  }

  private static FollowUp moved(FollowUp followUp, Ids ids) {
    return followUp.toBuilder()
        .measures(ids.of(followUp.measures()))
        .responsible(ids.of(followUp.responsible()))
        .build();
  }
}
