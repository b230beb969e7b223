package org.assises.input;

import static org.assises.input.FollowedKind.member;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
          List.of(
              member("edition", Proposal::edition),
              member(FollowedKind.TITLE, Proposal::title),
              member("description", Proposal::description),
              member("origin", proposal -> proposal.origin().map(Sayings::of)),
              member("submittedOn", Proposal::submittedOn),
              member("themes", Proposal::themes),
              member("supporters", Proposal::supporters),
              member("costs", proposal -> Sayings.each(proposal.costs(), Sayings::of)),
              member("locations", proposal -> Sayings.each(proposal.locations(), Sayings::of)),
              member("page", Proposal::page),
              member("sources", Proposal::sources)),
          ProposalItems::moved,
          ProposalItems::merged);

  private ProposalItems() {}

  private static Proposal moved(Proposal proposal, Ids ids) {
    Proposal.Builder moved =
        Proposal.builder(ids.of(proposal.id()), proposal.edition(), proposal.title())
            .themes(ids.of(proposal.themes()))
            .costs(proposal.costs())
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
            .sources(proposal.sources())
            .visibility(proposal.visibility());
    proposal.description().ifPresent(moved::description);
    proposal.origin().flatMap(origin -> moved(origin, ids)).ifPresent(moved::origin);
    proposal.author().map(author -> moved(author, ids)).ifPresent(moved::author);
    proposal.submittedOn().ifPresent(moved::submittedOn);
    proposal.supporters().ifPresent(moved::supporters);
    proposal.page().ifPresent(moved::page);
    return moved.build();
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
    FollowUp.Builder moved =
        FollowUp.builder(followUp.date(), followUp.status())
            .measures(ids.of(followUp.measures()))
            .evidence(followUp.evidence())
            .correction(followUp.correction());
    followUp.progress().ifPresent(moved::progress);
    followUp.reason().ifPresent(moved::reason);
    followUp.note().ifPresent(moved::note);
    ids.of(followUp.responsible()).ifPresent(moved::responsible);
    followUp.decision().ifPresent(moved::decision);
    return moved.build();
  }

  private static Proposal merged(Proposal document, Proposal incoming, Predicate<String> taken) {
    Proposal.Builder merged =
        Proposal.builder(
                document.id(),
                (taken.test("edition") ? incoming : document).edition(),
                (taken.test(FollowedKind.TITLE) ? incoming : document).title())
            .themes((taken.test("themes") ? incoming : document).themes())
            .costs((taken.test("costs") ? incoming : document).costs())
            .locations((taken.test("locations") ? incoming : document).locations())
            .sources((taken.test("sources") ? incoming : document).sources())
            .diagnoses(document.diagnoses())
            .insights(document.insights())
            .followUps(document.followUps())
            .successions(document.successions())
            .visibility(document.visibility());
    document.author().ifPresent(merged::author);
    (taken.test("description") ? incoming : document).description().ifPresent(merged::description);
    (taken.test("origin") ? incoming : document).origin().ifPresent(merged::origin);
    (taken.test("submittedOn") ? incoming : document).submittedOn().ifPresent(merged::submittedOn);
    (taken.test("supporters") ? incoming : document).supporters().ifPresent(merged::supporters);
    (taken.test("page") ? incoming : document).page().ifPresent(merged::page);
    return merged.build();
  }
}
