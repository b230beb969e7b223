package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assises.wording.Codes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests follow-ups and the order of statuses. */
class FollowUpTest {
  private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

  /** Rows are the earlier status, columns the later. */
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      value = {
        "EARLIER,          PENDING, IN_PROGRESS, IMPLEMENTED, ALREADY_IN_PLACE, NOT_RETAINED",
        "PENDING,          true,    true,        true,        true,             true",
        "IN_PROGRESS,      false,   true,        true,        false,            true",
        "IMPLEMENTED,      false,   false,       true,        false,            false",
        "ALREADY_IN_PLACE, false,   false,       false,       true,             false",
        "NOT_RETAINED,     false,   false,       false,       false,            true",
      })
  void aFinalStatusChangesOnlyByACorrection(
      FollowUpStatus earlier,
      boolean pending,
      boolean inProgress,
      boolean implemented,
      boolean alreadyInPlace,
      boolean notRetained) {
    List<Boolean> may = List.of(pending, inProgress, implemented, alreadyInPlace, notRetained);
    for (FollowUpStatus later : FollowUpStatus.values()) {
      FollowUp first = FollowUp.of(MARCH, earlier);
      if (may.get(later.ordinal())) {
        assertThat(proposal(first, FollowUp.of(JUNE, later)).statusOn(JUNE)).isEqualTo(later);
      } else {
        refused(
            Codes.of(later)
                + " cannot follow "
                + Codes.of(earlier)
                + "; correct the status, or mark the follow-up as a correction",
            first,
            FollowUp.of(JUNE, later));
      }
      assertThat(proposal(first, correction(JUNE, later)).statusOn(JUNE)).isEqualTo(later);
    }
  }

  @Test
  void followUpsMayContinueAfterACorrection() {
    Proposal reopened =
        proposal(
            FollowUp.of(MARCH, FollowUpStatus.IMPLEMENTED),
            correction(JUNE, FollowUpStatus.PENDING),
            FollowUp.of(JUNE.plusDays(1), FollowUpStatus.NOT_RETAINED));

    assertThat(reopened.statusOn(JUNE.plusDays(1))).isEqualTo(FollowUpStatus.NOT_RETAINED);
  }

  @Test
  void followUpsOutOfOrderAreRefused() {
    refused(
        "follow-ups must be in the order of their dates, but 2023-03-01 comes after 2024-06-01; put them in order",
        FollowUp.of(JUNE, FollowUpStatus.PENDING),
        FollowUp.of(MARCH, FollowUpStatus.PENDING));
  }

  @Test
  void theStatusOnADayIsThatOfTheLastFollowUp() {
    FollowUp begun = FollowUp.of(MARCH, FollowUpStatus.IN_PROGRESS);
    FollowUp done = FollowUp.of(JUNE, FollowUpStatus.IMPLEMENTED);
    Proposal proposal = proposal(begun, done);

    assertThat(proposal.statusOn(MARCH.minusDays(1))).isEqualTo(FollowUpStatus.PENDING);
    assertThat(proposal.followUpOn(MARCH.minusDays(1))).isEmpty();
    assertThat(proposal.followUpOn(MARCH)).contains(begun);
    assertThat(proposal.followUpOn(JUNE.minusDays(1))).contains(begun);
    assertThat(proposal.statusOn(JUNE)).isEqualTo(FollowUpStatus.IMPLEMENTED);
  }

  @Test
  void aFollowUpKnownToTheMonthAppliesFromItsFirstDay() {
    Proposal proposal =
        proposal(
            FollowUp.of(MARCH, FollowUpStatus.IN_PROGRESS),
            FollowUp.builder(PartialDate.parse("2024-06"), FollowUpStatus.IMPLEMENTED).build());

    assertThat(proposal.statusOn(JUNE.minusDays(1))).isEqualTo(FollowUpStatus.IN_PROGRESS);
    assertThat(proposal.statusOn(JUNE)).isEqualTo(FollowUpStatus.IMPLEMENTED);
  }

  @Test
  void aFollowUpKnownToTheMonthComesBeforeLaterDaysOfTheMonth() {
    FollowUp june = FollowUp.builder(PartialDate.parse("2024-06"), FollowUpStatus.PENDING).build();
    FollowUp second = FollowUp.of(JUNE.plusDays(1), FollowUpStatus.PENDING);

    assertThat(proposal(june, second).followUps()).containsExactly(june, second);
    refused(
        "follow-ups must be in the order of their dates, but 2024-06 comes after 2024-06-02; put them in order",
        second,
        june);
  }

  @Test
  void theLastOfTwoFollowUpsOnOneDayApplies() {
    FollowUp begun = FollowUp.of(MARCH, FollowUpStatus.IN_PROGRESS);
    FollowUp done = FollowUp.of(MARCH, FollowUpStatus.IMPLEMENTED);

    assertThat(proposal(begun, done).followUpOn(MARCH)).contains(done);
  }

  @Test
  void progressThatContradictsTheStatusIsRefused() {
    assertThat(followUp(FollowUpStatus.IN_PROGRESS).progress(40).build().progress()).contains(40);
    assertThat(followUp(FollowUpStatus.IMPLEMENTED).progress(100).build().progress()).contains(100);
    assertThat(followUp(FollowUpStatus.PENDING).progress(0).build().progress()).contains(0);
    refused(
        "progress must be from 0 to 100, but is 101",
        followUp(FollowUpStatus.IN_PROGRESS).progress(101));
    refused(
        "progress must be from 0 to 100, but is -1",
        followUp(FollowUpStatus.IN_PROGRESS).progress(-1));
    refused(
        "the progress of a proposal that is carried out must be 100, but is 99",
        followUp(FollowUpStatus.IMPLEMENTED).progress(99));
    refused(
        "the progress of a proposal that is carried out must be 100, but is 0",
        followUp(FollowUpStatus.ALREADY_IN_PLACE).progress(0));
    refused(
        "the progress of a pending proposal must be 0, but is 1",
        followUp(FollowUpStatus.PENDING).progress(1));
  }

  @ParameterizedTest
  @EnumSource(FollowUpStatus.class)
  void aReasonNeedsTheStatusNotRetained(FollowUpStatus status) {
    FollowUp.Builder withReason = followUp(status).reason(FollowUp.Reason.OUTSIDE_COMPETENCE);

    if (status == FollowUpStatus.NOT_RETAINED) {
      assertThat(withReason.build().reason()).contains(FollowUp.Reason.OUTSIDE_COMPETENCE);
    } else {
      refused(
          "a reason needs the status \"not-retained\"; remove the reason or correct the status",
          withReason);
    }
  }

  @Test
  void aFollowUpHasAResponsibleBodyMeasuresAndEvidence() {
    OrganizationId police = new OrganizationId("police");
    MeasureId measure = new MeasureId("m1");
    CouncilDecision decision =
        new CouncilDecision("2023-DELIB-42", Optional.of(MARCH), Optional.empty());

    FollowUp followUp =
        FollowUp.builder(MARCH, FollowUpStatus.IN_PROGRESS)
            .responsible(police)
            .measures(List.of(measure))
            .decision(decision)
            .note(Text.of("fr", "Une travailleuse sociale est recrutée"))
            .build();

    assertThat(followUp.responsible()).contains(police);
    assertThat(followUp.measures()).containsExactly(measure);
    assertThat(followUp.decision()).contains(decision);
    assertThat(followUp.toBuilder().measures(List.of()).build().measures()).isEmpty();
    assertThat(followUp.toBuilder().measures(List.of(measure)).build()).isEqualTo(followUp);
  }

  @Test
  void aDelibIdIsOneLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CouncilDecision("a\nb", Optional.empty(), Optional.empty()))
        .withMessage("DELIB_ID must be one line; remove the line break");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CouncilDecision("a".repeat(101), Optional.empty(), Optional.empty()))
        .withMessage("DELIB_ID is longer than 100 characters; shorten it");
  }

  private static FollowUp correction(LocalDate date, FollowUpStatus status) {
    return FollowUp.builder(date, status).correction(true).build();
  }

  private static FollowUp.Builder followUp(FollowUpStatus status) {
    return FollowUp.builder(MARCH, status);
  }

  private static Proposal proposal(FollowUp... followUps) {
    return Proposal.builder(new ProposalId("p1"), new EditionId("2022"), Text.of("fr", "Éclairer"))
        .followUps(List.of(followUps))
        .build();
  }

  private static void refused(String message, FollowUp... followUps) {
    assertThatIllegalArgumentException().isThrownBy(() -> proposal(followUps)).withMessage(message);
  }

  private static void refused(String message, FollowUp.Builder followUp) {
    assertThatIllegalArgumentException().isThrownBy(followUp::build).withMessage(message);
  }
}
