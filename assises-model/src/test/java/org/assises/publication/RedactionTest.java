package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.BENCHES;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.LIGHTS;
import static org.assises.publication.SmallTown.TALK;
import static org.assises.publication.SmallTown.assises;
import static org.assises.publication.SmallTown.fr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Author;
import org.assises.model.DeclaredBalance;
import org.assises.model.DeclaredShare;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Measure;
import org.assises.model.MeasureId;
import org.assises.model.Name;
import org.assises.model.NamingBasis.Consent;
import org.assises.model.Orientation;
import org.assises.model.OrientationId;
import org.assises.model.Origin;
import org.assises.model.PartialDate;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.ResultId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.Succession;
import org.assises.model.Survey;
import org.assises.model.SurveyId;
import org.assises.model.SurveyResult;
import org.assises.model.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published part does not show that hidden items exist. Here the whole next edition is hidden.
 */
class RedactionTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);
  private static final EditionId NEXT = new EditionId("2026");
  private static final ResultId HIDDEN_RESULT = new ResultId("hidden-result");
  private static final ResultId RESULT = new ResultId("result");
  private static final SessionId HIDDEN_SESSION = new SessionId("hidden-session");
  private static final ProposalId HIDDEN_PROPOSAL = new ProposalId("hidden-proposal");
  private static final OrientationId HIDDEN_ORIENTATION = new OrientationId("hidden-orientation");
  private static final MeasureId HIDDEN_MEASURE = new MeasureId("hidden-measure");
  private static final MeasureId MEASURE = new MeasureId("measure");

  @Test
  void nothingOfADraftEditionIsPublished() {
    Assises visible = PublicPart.of(town(LIGHTS), TODAY);

    assertThat(visible.editions()).containsExactly(EDITION);
    assertThat(visible.surveys()).extracting(Survey::edition).containsExactly(EDITION.id());
    assertThat(visible.sessions()).containsExactly(TALK);
    assertThat(visible.proposals()).containsExactly(BENCHES, LIGHTS);
    assertThat(visible.orientations()).isEmpty();
    assertThat(visible.measures()).extracting(Measure::id).containsExactly(MEASURE);
    assertThat(visible.balances()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void aProposalKeepsOnlyItsPublicParts(
      String what, UnaryOperator<Proposal.Builder> whole, UnaryOperator<Proposal.Builder> shown) {
    Proposal proposal = whole.apply(LIGHTS.toBuilder()).build();

    Assises visible = PublicPart.of(town(proposal), TODAY);

    assertThat(visible.proposal(LIGHTS.id())).isEqualTo(shown.apply(LIGHTS.toBuilder()).build());
  }

  static Stream<Arguments> aProposalKeepsOnlyItsPublicParts() {
    return Stream.of(
        proposal(
            "the session in which it was made",
            p -> p.origin(new Origin.InSession(HIDDEN_SESSION)),
            p -> p),
        proposal(
            "the result that it answers",
            p -> p.diagnoses(List.of(HIDDEN_RESULT, RESULT)),
            p -> p.diagnoses(List.of(RESULT))),
        proposal(
            "the talk that sheds light on it",
            p -> p.insights(List.of(HIDDEN_SESSION, TALK.id())),
            p -> p.insights(List.of(TALK.id()))),
        proposal(
            "the measure by which it is carried out",
            p -> p.followUps(List.of(by(MEASURE), by(HIDDEN_MEASURE))),
            p -> p.followUps(List.of(by(MEASURE), by()))),
        proposal(
            "the proposal in which it lives on",
            p -> p.successions(List.of(livesOnIn(HIDDEN_PROPOSAL), livesOnIn(BENCHES.id()))),
            p -> p.successions(List.of(livesOnIn(BENCHES.id())))),
        proposal(
            "its origin and its author, where only what it answers is hidden",
            p -> inTalkByAnna(p).diagnoses(List.of(HIDDEN_RESULT)),
            RedactionTest::inTalkByAnna));
  }

  @Test
  void aWhollyPublicProposalIsUnchanged() {
    Proposal proposal =
        inTalkByAnna(LIGHTS.toBuilder())
            .diagnoses(List.of(RESULT))
            .insights(List.of(TALK.id()))
            .followUps(List.of(by(MEASURE)))
            .successions(List.of(livesOnIn(BENCHES.id())))
            .build();

    assertThat(PublicPart.of(town(proposal), TODAY).proposal(LIGHTS.id())).isSameAs(proposal);
  }

  @Test
  void orientationsDoNotReferToHiddenProposals() {
    Orientation orientation =
        new Orientation(
            new OrientationId("o"),
            EDITION.id(),
            fr("Éclairer"),
            Optional.empty(),
            List.of(HIDDEN_PROPOSAL, LIGHTS.id()),
            List.of());
    Measure measure =
        measure(MEASURE, EDITION.id())
            .orientations(List.of(HIDDEN_ORIENTATION, orientation.id()))
            .proposals(List.of(LIGHTS.id(), HIDDEN_PROPOSAL))
            .build();
    Assises.Builder town = town(LIGHTS).toBuilder();

    Assises visible =
        PublicPart.of(
            town.orientations(List.of(orientation, hiddenOrientation()))
                .measures(List.of(measure))
                .build(),
            TODAY);

    assertThat(visible.orientation(orientation.id()).proposals()).containsExactly(LIGHTS.id());
    assertThat(visible.measure(MEASURE).orientations()).containsExactly(orientation.id());
    assertThat(visible.measure(MEASURE).proposals()).containsExactly(LIGHTS.id());
  }

  private static Assises town(Proposal proposal) {
    Edition next =
        Edition.builder(NEXT, 3, EDITION.title(), Attested.of(PartialDate.parse("2026")))
            .visibility(Visibility.DRAFT)
            .build();
    return assises()
        .editions(List.of(EDITION, next))
        .surveys(
            List.of(survey("s", EDITION.id(), RESULT), survey("hidden-s", NEXT, HIDDEN_RESULT)))
        .sessions(
            List.of(
                TALK,
                Session.builder(HIDDEN_SESSION, NEXT, TALK.kind(), TALK.title(), TALK.slot())
                    .build()))
        .proposals(
            List.of(
                proposal,
                BENCHES,
                Proposal.builder(HIDDEN_PROPOSAL, NEXT, fr("Proposition")).build()))
        .orientations(List.of(hiddenOrientation()))
        .measures(
            List.of(measure(MEASURE, EDITION.id()).build(), measure(HIDDEN_MEASURE, NEXT).build()))
        .balances(List.of(hiddenBalance()))
        .build();
  }

  private static Survey survey(String id, EditionId edition, ResultId result) {
    return Survey.builder(new SurveyId(id), edition, fr("Enquête"))
        .results(List.of(new SurveyResult(result, fr("75 %"), Optional.empty())))
        .build();
  }

  private static Orientation hiddenOrientation() {
    return new Orientation(
        HIDDEN_ORIENTATION, NEXT, fr("Éclairer"), Optional.empty(), List.of(), List.of());
  }

  private static Measure.Builder measure(MeasureId id, EditionId edition) {
    return Measure.builder(id, edition, fr("Lampadaires"));
  }

  private static DeclaredBalance hiddenBalance() {
    return new DeclaredBalance(
        NEXT,
        PartialDate.parse("2026-11"),
        121,
        List.of(DeclaredShare.percent(65, FollowUpStatus.IMPLEMENTED)),
        Optional.empty(),
        List.of());
  }

  private static FollowUp by(MeasureId... measures) {
    return FollowUp.builder(TODAY, FollowUpStatus.IN_PROGRESS).measures(List.of(measures)).build();
  }

  private static Succession livesOnIn(ProposalId successor) {
    return new Succession(Succession.Kind.CONTINUED_IN, successor);
  }

  private static Proposal.Builder inTalkByAnna(Proposal.Builder proposal) {
    Name anna = Name.of("Anna", Consent.of(TODAY));
    return proposal
        .origin(new Origin.InSession(TALK.id()))
        .author(new Author.Inhabitant(Optional.of(anna), Optional.empty()));
  }

  private static Arguments proposal(
      String what, UnaryOperator<Proposal.Builder> whole, UnaryOperator<Proposal.Builder> shown) {
    return Arguments.of(what, whole, shown);
  }
}
