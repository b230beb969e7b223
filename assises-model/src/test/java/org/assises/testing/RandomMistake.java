package org.assises.testing;

import static org.assises.testing.RandomAssises.DAY;
import static org.assises.testing.RecalledHouse.with;
import static org.assises.testing.RecalledWords.link;
import static org.assises.testing.RecalledWords.name;
import static org.assises.testing.RecalledWords.text;

import java.util.List;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.Author;
import org.assises.model.Contribution;
import org.assises.model.EditionId;
import org.assises.model.Name;
import org.assises.model.NamingBasis.Consent;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Succession;
import org.assises.model.Text;
import org.assises.model.Visibility;

/**
 * Items and texts that a city publishes by mistake and takes back. Whole items become drafts or are
 * removed. Other items stay, with names that lose their consent and texts that are changed.
 *
 * @param before the assises before the mistake
 * @param made the assises with the mistake; {@link RandomAssises#RECALLED} may be published
 * @param takenBack the assises after the correction; {@link RandomAssises#RECALLED} must no longer
 *     be published
 */
public record RandomMistake(Assises before, Assises made, Assises takenBack) {
  private static final Consent CONSENT = Consent.of(DAY.minusDays(9));
  private static final SpeakerId SPEAKER = new SpeakerId("stays");
  private static final ProposalId PROPOSAL = new ProposalId("stays");

  /** {@return a random mistake in an assises} */
  public static RandomMistake in(Assises assises, long seed) {
    EditionId edition = assises.editions().get(0).id();
    Assises before =
        assises.toBuilder()
            .speakers(with(assises.speakers(), speaker(Optional.empty())))
            .sessions(with(assises.sessions(), session(edition).build()))
            .proposals(with(assises.proposals(), proposal(edition).build()))
            .build();
    RecalledItems items = new RecalledItems(edition);
    Draw draw = new Draw(seed);
    return new RandomMistake(before, made(assises, items), takenBack(before, items, draw));
  }

  private static Assises made(Assises assises, RecalledItems items) {
    EditionId edition = assises.editions().get(0).id();
    Assises house = RecalledHouse.addedTo(assises);
    Proposal proposal =
        proposal(edition)
            .title(text())
            .description(text())
            .author(new Author.Inhabitant(Optional.of(name(CONSENT)), Optional.empty()))
            .followUps(List.of(items.followUp().build()))
            .insights(List.of(RecalledItems.SESSION))
            .successions(successions())
            .page(link())
            .build();
    return house.toBuilder()
        .speakers(with(house.speakers(), speaker(Optional.of(name(CONSENT)))))
        .surveys(with(house.surveys(), items.survey()))
        .sessions(
            with(house.sessions(), items.session(), session(edition).description(text()).build()))
        .proposals(with(house.proposals(), items.proposal(), proposal))
        .orientations(with(house.orientations(), items.orientation()))
        .measures(with(house.measures(), items.measure()))
        .balances(with(house.balances(), items.balance()))
        .build();
  }

  private static Assises takenBack(Assises before, RecalledItems items, Draw draw) {
    Name withdrawn = name(CONSENT.withWithdrawnOn(DAY));
    EditionId edition = before.editions().get(0).id();
    Proposal.Builder proposal =
        proposal(edition).author(new Author.Inhabitant(Optional.of(withdrawn), Optional.empty()));
    Assises.Builder after =
        before.toBuilder()
            .speakers(
                before.speakers().stream()
                    .map(each -> each.id().equals(SPEAKER) ? speaker(Optional.of(withdrawn)) : each)
                    .toList());
    if (draw.chance(50)) {
      return after.proposals(replaced(before, proposal.build())).build();
    }
    Assises kept = RecalledHouse.addedTo(after.build());
    Proposal draft = items.proposalAlone().visibility(Visibility.DRAFT).build();
    proposal.insights(List.of(RecalledItems.SESSION)).successions(successions());
    return kept.toBuilder()
        .sessions(with(kept.sessions(), items.sessionAlone().visibility(Visibility.DRAFT).build()))
        .proposals(with(replaced(before, proposal.build()), draft))
        .build();
  }

  private static List<Proposal> replaced(Assises assises, Proposal proposal) {
    return assises.proposals().stream()
        .map(each -> each.id().equals(proposal.id()) ? proposal : each)
        .toList();
  }

  /** {@return a speaker, with more members if there is a name} */
  private static Speaker speaker(Optional<Name> name) {
    return new Speaker(
        SPEAKER, name, List.of(), name.map(present -> text()), name.map(present -> link()));
  }

  private static Session.Builder session(EditionId edition) {
    return Session.builder(
            new SessionId("stays"),
            edition,
            SessionKind.TALK,
            Text.of("fr", "Ce qui reste"),
            new Slot.Unscheduled())
        .contributions(List.of(Contribution.of(SPEAKER, Contribution.Role.SPEAKER)));
  }

  private static Proposal.Builder proposal(EditionId edition) {
    return Proposal.builder(PROPOSAL, edition, Text.of("fr", "Ce qui reste"));
  }

  private static List<Succession> successions() {
    return List.of(new Succession(Succession.Kind.CONTINUED_IN, RecalledItems.PROPOSAL));
  }
}
