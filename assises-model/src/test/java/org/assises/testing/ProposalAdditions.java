package org.assises.testing;

import static org.assises.testing.Additions.DOCUMENT;
import static org.assises.testing.Additions.LINK;
import static org.assises.testing.Additions.TEXT;
import static org.assises.testing.Additions.WORD;
import static org.assises.testing.BareAssises.BODY;
import static org.assises.testing.BareAssises.DAY;
import static org.assises.testing.BareAssises.OTHER_PROPOSAL;
import static org.assises.testing.BareAssises.SOURCE;
import static org.assises.testing.BareAssises.THEME;
import static org.assises.testing.BareAssises.THE_BALANCE;
import static org.assises.testing.BareAssises.THE_MEASURE;
import static org.assises.testing.BareAssises.THE_ORIENTATION;
import static org.assises.testing.BareAssises.THE_PROPOSAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assises.model.Area;
import org.assises.model.Author;
import org.assises.model.Coordinates;
import org.assises.model.Cost;
import org.assises.model.CouncilDecision;
import org.assises.model.DeclaredBalance;
import org.assises.model.DeclaredShare;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Location;
import org.assises.model.Measure;
import org.assises.model.Money;
import org.assises.model.Name;
import org.assises.model.NamingBasis.Consent;
import org.assises.model.Orientation;
import org.assises.model.Origin;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Succession;
import org.assises.model.Text;
import org.assises.testing.Addition.Kind;

/** The optional members of proposals, orientations, measures and balances. */
final class ProposalAdditions {
  private static final Optional<Name> NAME =
      Optional.of(Name.of(WORD, Consent.of(LocalDate.of(2024, 1, 1))));

  private static final Cost COST = Cost.of(Cost.Kind.ESTIMATED, Money.euros(4711));
  private static final Area CODED = Area.of(Text.of("fr", "Nord")).withCode(WORD);
  private static final Coordinates POINT = new Coordinates(47.11, -4.11);

  private ProposalAdditions() {}

  static Stream<Addition> all() {
    return Stream.of(authors(), proposals(), followUps(), answers())
        .flatMap(additions -> additions);
  }

  private static Stream<Addition> authors() {
    Optional<Name> unnamed = Optional.empty();
    return Stream.of(
        author("an author by name", WORD, new Author.Inhabitant(NAME, Optional.empty())),
        author("an author's quarter", WORD, new Author.Inhabitant(unnamed, Optional.of(TEXT))),
        author(
            "an author's profession",
            WORD,
            new Author.Professional(unnamed, Optional.of(TEXT), Optional.empty())),
        author(
            "an author's employer",
            "",
            new Author.Professional(unnamed, Optional.empty(), Optional.of(BODY))),
        author("a collective", WORD, new Author.Collective(TEXT, Optional.of(9))),
        author("that an inhabitant made it", "", Author.Inhabitant.unnamed()));
  }

  private static Addition author(String what, String word, Author author) {
    return proposal(what, word, proposal -> proposal.author(author));
  }

  private static Stream<Addition> proposals() {
    Succession taken = new Succession(Succession.Kind.CONTINUED_IN, OTHER_PROPOSAL.id());
    return Stream.of(
        proposal("its description", WORD, p -> p.description(TEXT)),
        proposal("its page", WORD, p -> p.page(LINK)),
        proposal("its workshop", "", p -> p.origin(new Origin.InSession(BareAssises.TALK.id()))),
        proposal("its channel", "", p -> p.origin(new Origin.Through(Origin.Channel.ONLINE))),
        proposal("when it was made", "", p -> p.submittedOn(DAY)),
        proposal("a theme", "", p -> p.themes(List.of(THEME))),
        proposal("how many support it", "", p -> p.supporters(4711)),
        proposal("what it costs", "", p -> p.costs(List.of(COST))),
        proposal("where it applies", WORD, p -> p.locations(List.of(Location.of(Area.of(TEXT))))),
        proposal("the code of its area", WORD, p -> p.locations(List.of(Location.of(CODED)))),
        proposal("its street", WORD, p -> p.locations(List.of(Location.of(TEXT)))),
        proposal("its place", "", p -> p.locations(List.of(Location.of(BareAssises.HALL.id())))),
        proposal("its coordinates", "", p -> p.locations(List.of(Location.of(POINT)))),
        proposal("what it answers", "", p -> p.diagnoses(List.of(BareAssises.RESULT))),
        proposal("what sheds light on it", "", p -> p.insights(List.of(BareAssises.TALK.id()))),
        proposal("in what it lives on", "", p -> p.successions(List.of(taken))),
        proposal("a source", "", p -> p.sources(List.of(SOURCE))));
  }

  private static Addition proposal(String what, String word, UnaryOperator<Proposal.Builder> add) {
    Proposal changed = add.apply(THE_PROPOSAL.toBuilder()).build();
    List<Proposal> proposals = List.of(changed, OTHER_PROPOSAL);
    return Addition.of(Kind.PROPOSAL, what, word, assises -> assises.proposals(proposals));
  }

  private static Stream<Addition> followUps() {
    CouncilDecision decision = new CouncilDecision(WORD, Optional.empty(), Optional.empty());
    return Stream.of(
        followUp("that it is being carried out", "", f -> f),
        followUp("how far it is", "", f -> f.progress(37)),
        followUp("a note", WORD, f -> f.note(TEXT)),
        followUp("who carries it out", "", f -> f.responsible(BODY)),
        followUp("by what it is carried out", "", f -> f.measures(List.of(THE_MEASURE.id()))),
        followUp("evidence", WORD, f -> f.evidence(List.of(DOCUMENT))),
        followUp("the council's decision", WORD, f -> f.decision(decision)));
  }

  private static Addition followUp(String what, String word, UnaryOperator<FollowUp.Builder> add) {
    FollowUp followUp =
        add.apply(FollowUp.builder(RandomAssises.DAY, FollowUpStatus.IN_PROGRESS)).build();
    return proposal("followed up: " + what, word, p -> p.followUps(List.of(followUp)));
  }

  private static Stream<Addition> answers() {
    return Stream.of(
        orientation("its description", WORD, Optional.of(TEXT), List.of()),
        orientation("from what it was drawn", "", Optional.empty(), List.of(OTHER_PROPOSAL.id())),
        measure("its description", WORD, m -> m.description(TEXT)),
        measure("evidence", WORD, m -> m.evidence(List.of(DOCUMENT))),
        measure("how far it is", "", m -> m.status(FollowUpStatus.IMPLEMENTED)),
        measure("who carries it out", "", m -> m.responsible(BODY)),
        measure("what it answers", "", m -> m.proposals(List.of(OTHER_PROPOSAL.id()))),
        measure("a source", "", m -> m.sources(List.of(SOURCE))),
        balance("another share", List.of(DeclaredShare.percent(11, FollowUpStatus.NOT_RETAINED))));
  }

  private static Addition orientation(
      String what, String word, Optional<Text> description, List<ProposalId> proposals) {
    Orientation changed =
        new Orientation(
            THE_ORIENTATION.id(),
            THE_ORIENTATION.edition(),
            THE_ORIENTATION.title(),
            description,
            proposals,
            List.of());
    return Addition.of(
        Kind.ORIENTATION, what, word, assises -> assises.orientations(List.of(changed)));
  }

  private static Addition measure(String what, String word, UnaryOperator<Measure.Builder> add) {
    Measure changed = add.apply(THE_MEASURE.toBuilder()).build();
    return Addition.of(Kind.MEASURE, what, word, assises -> assises.measures(List.of(changed)));
  }

  private static Addition balance(String what, List<DeclaredShare> shares) {
    DeclaredBalance changed =
        new DeclaredBalance(
            THE_BALANCE.edition(),
            THE_BALANCE.date(),
            THE_BALANCE.total(),
            shares,
            THE_BALANCE.note(),
            List.of());
    return Addition.of(Kind.BALANCE, what, "", assises -> assises.balances(List.of(changed)));
  }
}
