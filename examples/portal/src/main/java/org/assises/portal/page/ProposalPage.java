package org.assises.portal.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assises.model.Cost;
import org.assises.model.Edition;
import org.assises.model.FollowUp;
import org.assises.model.Location;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Succession;
import org.assises.publication.Revision;

/**
 * A proposal and its follow-ups.
 *
 * @param site what all pages share
 * @param proposal which
 */
public record ProposalPage(Site site, Proposal proposal) implements Page {

  static String path(ProposalId id) {
    return "/propositions/" + id.value();
  }

  @Override
  public String template() {
    return "proposal.jte";
  }

  @Override
  public String title() {
    return site.plain(proposal.title());
  }

  @Override
  public Optional<String> summary() {
    return proposal.description().map(site::plain).map(Page::shortened);
  }

  @Override
  public String path() {
    return path(proposal.id());
  }

  @Override
  public String section() {
    return "/propositions";
  }

  /** {@return the proposal as shown in lists} */
  public Proposed item() {
    return new Proposed(site, proposal);
  }

  /** {@return the edition in which it was made} */
  public Edition edition() {
    return site.assises().edition(proposal.edition());
  }

  /** {@return the revision} */
  public Revision revision() {
    return site.publication().revision(proposal.id());
  }

  /** {@return the follow-ups, the newest first} */
  public List<FollowUp> followUps() {
    List<FollowUp> newest = new ArrayList<>(proposal.followUps());
    Collections.reverse(newest);
    return newest;
  }

  /** {@return the costs, each with its kind} */
  public List<String> costs() {
    return proposal.costs().stream().map(this::cost).toList();
  }

  private String cost(Cost cost) {
    return site.words()
        .of("cost." + Choice.parameter(cost.kind()), Figures.of(cost.amount().value()));
  }

  /** {@return the locations in the city} */
  public List<String> locations() {
    return proposal.locations().stream().map(this::location).filter(it -> !it.isEmpty()).toList();
  }

  private String location(Location location) {
    return java.util.stream.Stream.of(
            location.name().map(site::plain),
            location.place().map(id -> site.plain(site.assises().place(id).name())),
            location.area().map(area -> site.plain(area.name())))
        .flatMap(Optional::stream)
        .collect(java.util.stream.Collectors.joining(", "));
  }

  /** {@return the chain from the diagnosis to the measures} */
  public TracePicture trace() {
    return TracePicture.of(site, proposal.id());
  }

  /** {@return links to the measures of a follow-up} */
  public List<Link> measures(FollowUp followUp) {
    return followUp.measures().stream()
        .map(id -> new Link(TracePage.path(id), site.say(site.assises().measure(id).title())))
        .toList();
  }

  /** {@return links to the proposals that continue it} */
  public List<Link> successors() {
    return proposal.successions().stream()
        .map(Succession::successor)
        .map(id -> new Link(path(id), site.say(site.assises().proposal(id).title())))
        .toList();
  }
}
