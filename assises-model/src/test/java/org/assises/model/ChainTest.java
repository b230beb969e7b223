package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Traces one proposal. A survey found that people avoid the station, and a talk reported it. The
 * proposal to light the square refers to both. The city derived an orientation from it, and a
 * follow-up refers to the measure. A second proposal, for a bench, has no links.
 */
class ChainTest {
  private static final EditionId EDITION = new EditionId("2022");
  private static final SurveyResult FEAR =
      new SurveyResult(new ResultId("fear"), fr("La gare fait peur"), Optional.empty());
  private static final SurveyResult PLEASANT =
      new SurveyResult(new ResultId("pleasant"), fr("La ville plaît"), Optional.empty());
  private static final Survey SURVEY =
      Survey.builder(new SurveyId("survey"), EDITION, fr("Enquête"))
          .results(List.of(FEAR, PLEASANT))
          .build();
  private static final Session TALK =
      session("talk").subjects(List.of(new Subject.OfSurvey(SURVEY.id()))).build();
  private static final Session BREAK = session("break").build();
  private static final Measure LAMPS =
      Measure.builder(new MeasureId("lamps"), EDITION, fr("Dix réverbères"))
          .orientations(List.of(new OrientationId("light")))
          .build();
  private static final Measure PATROL =
      Measure.builder(new MeasureId("patrol"), EDITION, fr("Patrouille"))
          .proposals(List.of(new ProposalId("square")))
          .build();
  private static final Measure GUIDE =
      Measure.builder(new MeasureId("guide"), EDITION, fr("Guide")).build();
  private static final Proposal SQUARE =
      proposal("square")
          .diagnoses(List.of(FEAR.id()))
          .insights(List.of(TALK.id()))
          .followUps(
              List.of(
                  FollowUp.builder(LocalDate.of(2023, 1, 1), FollowUpStatus.IN_PROGRESS)
                      .measures(List.of(GUIDE.id()))
                      .build()))
          .build();
  private static final Proposal MERGED =
      proposal("merged")
          .successions(List.of(new Succession(Succession.Kind.MERGED_INTO, SQUARE.id())))
          .build();
  private static final Proposal BENCH = proposal("bench").build();
  private static final Orientation LIGHT =
      new Orientation(
          new OrientationId("light"),
          EDITION,
          fr("Éclairer la gare"),
          Optional.empty(),
          List.of(SQUARE.id()),
          List.of());
  private static final Assises ASSISES =
      Assises.builder(new AssisesId("a"), fr("Assises"), ZoneId.of("Europe/Paris"))
          .editions(
              List.of(Edition.builder(EDITION, 1, fr("a"), PartialDate.parse("2022")).build()))
          .surveys(List.of(SURVEY))
          .sessions(List.of(BREAK, TALK))
          .proposals(List.of(MERGED, BENCH, SQUARE))
          .orientations(List.of(LIGHT))
          .measures(List.of(PATROL, LAMPS, GUIDE))
          .build();

  @Test
  void aProposalIsTracedToSurveysAndToMeasures() {
    assertThat(ASSISES.trace(SQUARE.id()))
        .isEqualTo(
            new Trace(
                List.of(SURVEY),
                List.of(FEAR),
                List.of(TALK),
                List.of(MERGED, SQUARE),
                List.of(LIGHT),
                List.of(PATROL, LAMPS, GUIDE)));
  }

  @Test
  void aSurveyIsTracedToEverythingThatFollowedFromIt() {
    Trace trace = ASSISES.trace(SURVEY.id());

    assertThat(trace.results()).containsExactly(FEAR, PLEASANT);
    assertThat(trace.insights()).containsExactly(TALK);
    assertThat(trace.proposals()).containsExactly(SQUARE);
    assertThat(trace.measures()).containsExactly(PATROL, LAMPS, GUIDE);
  }

  @Test
  void aSurveyResultIsTracedToItsProposals() {
    Trace trace = ASSISES.trace(FEAR.id());

    assertThat(trace.surveys()).containsExactly(SURVEY);
    assertThat(trace.results()).containsExactly(FEAR);
    assertThat(trace.insights()).isEmpty();
    assertThat(trace.proposals()).containsExactly(SQUARE);
    assertThat(ASSISES.trace(PLEASANT.id()).proposals()).isEmpty();
  }

  @Test
  void anInsightIsTracedToItsSurveyAndItsProposals() {
    Trace trace = ASSISES.trace(TALK.id());

    assertThat(trace.surveys()).containsExactly(SURVEY);
    assertThat(trace.insights()).containsExactly(TALK);
    assertThat(trace.proposals()).containsExactly(SQUARE);
    assertThat(trace.orientations()).containsExactly(LIGHT);
  }

  @Test
  void anOrientationIsTracedToItsProposalsAndItsMeasures() {
    Trace trace = ASSISES.trace(LIGHT.id());

    assertThat(trace.results()).containsExactly(FEAR);
    assertThat(trace.proposals()).containsExactly(MERGED, SQUARE);
    assertThat(trace.measures()).containsExactly(LAMPS);
  }

  @Test
  void aMeasureIsTracedThroughOrientationsProposalsAndFollowUps() {
    assertThat(ASSISES.trace(LAMPS.id()).orientations()).containsExactly(LIGHT);
    assertThat(ASSISES.trace(PATROL.id()).orientations()).isEmpty();
    for (Measure measure : List.of(LAMPS, PATROL, GUIDE)) {
      Trace trace = ASSISES.trace(measure.id());
      assertThat(trace.proposals()).containsExactly(MERGED, SQUARE);
      assertThat(trace.surveys()).containsExactly(SURVEY);
      assertThat(trace.measures()).containsExactly(measure);
    }
  }

  @Test
  void aMergedProposalIsTracedToTheMeasuresOfItsSuccessor() {
    Trace trace = ASSISES.trace(MERGED.id());

    assertThat(trace.proposals()).containsExactly(MERGED, SQUARE);
    assertThat(trace.measures()).containsExactly(PATROL, LAMPS, GUIDE);
    assertThat(trace.surveys()).isEmpty();
  }

  @Test
  void anItemWithoutLinksIsTracedToItselfOnly() {
    assertThat(ASSISES.trace(BENCH.id()).proposals()).containsExactly(BENCH);
    assertThat(ASSISES.trace(BENCH.id()).measures()).isEmpty();
    assertThat(ASSISES.trace(BREAK.id()).insights()).containsExactly(BREAK);
  }

  @Test
  void anItemOutsideTheChainHasAnEmptyTrace() {
    assertThat(ASSISES.trace(EDITION)).isEqualTo(Trace.EMPTY);
    assertThat(ASSISES.trace(new ProposalId("unknown"))).isEqualTo(Trace.EMPTY);
  }

  @Test
  void proposalsInACircleAreFoundOnce() {
    Proposal there =
        MERGED.toBuilder()
            .successions(List.of(new Succession(Succession.Kind.CONTINUED_IN, BENCH.id())))
            .build();
    Proposal back =
        BENCH.toBuilder()
            .successions(List.of(new Succession(Succession.Kind.CONTINUED_IN, MERGED.id())))
            .build();
    Assises circle = ASSISES.toBuilder().proposals(List.of(there, back, SQUARE)).build();

    assertThat(circle.trace(there.id()).proposals()).containsExactly(there, back);
  }

  private static Session.Builder session(String id) {
    return Session.builder(
        new SessionId(id), EDITION, SessionKind.TALK, fr(id), new Slot.Unscheduled());
  }

  private static Proposal.Builder proposal(String id) {
    return Proposal.builder(new ProposalId(id), EDITION, fr(id));
  }

  private static Text fr(String text) {
    return Text.of("fr", text);
  }
}
