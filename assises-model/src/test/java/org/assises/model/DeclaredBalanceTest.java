package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assises.model.FollowUpStatus.ALREADY_IN_PLACE;
import static org.assises.model.FollowUpStatus.IMPLEMENTED;
import static org.assises.model.FollowUpStatus.IN_PROGRESS;
import static org.assises.model.FollowUpStatus.NOT_RETAINED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeclaredBalanceTest {

  @Test
  void aBalanceIsDeclaredAsItWasPublished() {
    DeclaredBalance balance =
        balance(
            121,
            DeclaredShare.percent(65, IMPLEMENTED, ALREADY_IN_PLACE),
            DeclaredShare.percent(24, IN_PROGRESS),
            DeclaredShare.percent(11, NOT_RETAINED)
                .withReasons(FollowUp.Reason.OUTSIDE_COMPETENCE));

    assertThat(balance.total()).isEqualTo(121);
    assertThat(balance.shares())
        .extracting(share -> share.percent().get())
        .containsExactly(65, 24, 11);
    assertThat(balance.shares().get(2).reasons())
        .containsExactly(FollowUp.Reason.OUTSIDE_COMPETENCE);
  }

  @Test
  void aStatusInTwoSharesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                balance(
                    121,
                    DeclaredShare.percent(65, IMPLEMENTED, ALREADY_IN_PLACE),
                    DeclaredShare.count(3, ALREADY_IN_PLACE)))
        .withMessage(
            "the status already-in-place is in two shares of the balance; count it in one of them");
  }

  @Test
  void aBalanceNeedsATotalAndAShare() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> balance(0, DeclaredShare.count(0, IMPLEMENTED)))
        .withMessage("the total of a balance must be at least 1, but is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> balance(121))
        .withMessage("a balance must have at least one share");
  }

  @Test
  void aShareNeedsAPercentageOrACount() {
    assertThat(DeclaredShare.percent(65, IMPLEMENTED).count()).isEmpty();
    assertThat(DeclaredShare.count(79, IMPLEMENTED).percent()).isEmpty();
    refused(
        "a share must have a percentage, a count or both",
        List.of(IMPLEMENTED),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void aShareNeedsDistinctStatuses() {
    refused("a share must have at least one status", List.of(), Optional.of(1), Optional.empty());
    refused(
        "statuses must not be listed twice; remove one",
        List.of(IMPLEMENTED, IMPLEMENTED),
        Optional.of(1),
        Optional.empty());
  }

  @Test
  void numbersOfAShareOutOfRangeAreRefused() {
    refused(
        "a percentage must be from 0 to 100, but is 101",
        List.of(IMPLEMENTED),
        Optional.of(101),
        Optional.empty());
    refused(
        "count must be at least 0, but is -1",
        List.of(IMPLEMENTED),
        Optional.empty(),
        Optional.of(-1));
  }

  @Test
  void reasonsNeedTheStatusNotRetained() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeclaredShare.percent(65, IMPLEMENTED).withReasons(FollowUp.Reason.OTHER))
        .withMessage(
            "the reasons of a share need the status \"not-retained\"; remove the reasons or add the status");
  }

  private static DeclaredBalance balance(int total, DeclaredShare... shares) {
    return new DeclaredBalance(
        new EditionId("2022"),
        PartialDate.parse("2024-11"),
        total,
        List.of(shares),
        Optional.empty(),
        List.of());
  }

  private static void refused(
      String message,
      List<FollowUpStatus> statuses,
      Optional<Integer> percent,
      Optional<Integer> count) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DeclaredShare(statuses, percent, count, List.of()))
        .withMessage(message);
  }
}
