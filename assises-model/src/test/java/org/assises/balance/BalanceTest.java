package org.assises.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Author;
import org.assises.model.DeclaredBalance;
import org.assises.model.DeclaredShare;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.FollowUp.Reason;
import org.assises.model.FollowUpStatus;
import org.assises.model.Orientation;
import org.assises.model.OrientationId;
import org.assises.model.PartialDate;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.junit.jupiter.api.Test;

class BalanceTest {
  private static final EditionId EDITION = new EditionId("2022");
  private static final ThemeId SCHOOL = new ThemeId("school");
  private static final ThemeId SPACE = new ThemeId("space");
  private static final LocalDate BEFORE = LocalDate.of(2023, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2024, 11, 23);

  @Test
  void aProposalCountsByItsLastFollowUpOnThatDay() {
    Proposal lights = proposal("p1", SPACE, FollowUp.of(DAY, FollowUpStatus.IMPLEMENTED));
    Proposal benches = proposal("p2", SPACE);

    Balance before = Balance.of(assises(lights, benches), EDITION, DAY.minusDays(1));
    Balance now = Balance.of(assises(lights, benches), EDITION, DAY);

    assertThat(before.overall().count(Outcome.PENDING)).isEqualTo(2);
    assertThat(now.overall().count(FollowUpStatus.IMPLEMENTED)).isEqualTo(1);
    assertThat(now.overall().count(Outcome.PENDING)).isEqualTo(1);
  }

  @Test
  void alreadyInPlaceAndImplementedCountAsDone() {
    Balance balance =
        Balance.of(
            assises(
                proposal("p1", SPACE, FollowUp.of(BEFORE, FollowUpStatus.ALREADY_IN_PLACE)),
                proposal("p2", SPACE, FollowUp.of(BEFORE, FollowUpStatus.IMPLEMENTED)),
                proposal("p3", SPACE, FollowUp.of(BEFORE, FollowUpStatus.IN_PROGRESS))),
            EDITION,
            DAY);

    assertThat(balance.overall().percentages())
        .containsExactly(
            entry(Outcome.DONE, 67),
            entry(Outcome.IN_PROGRESS, 33),
            entry(Outcome.NOT_RETAINED, 0),
            entry(Outcome.PENDING, 0));
  }

  @Test
  void aBalanceHasTalliesByThemeOrientationAuthorsAndReason() {
    FollowUp refused =
        FollowUp.builder(BEFORE, FollowUpStatus.NOT_RETAINED)
            .reason(Reason.OUTSIDE_COMPETENCE)
            .build();
    Proposal both =
        proposal("p1", SPACE, refused).toBuilder()
            .themes(List.of(SPACE, SCHOOL))
            .author(Author.Inhabitant.unnamed())
            .build();
    Orientation orientation =
        new Orientation(
            new OrientationId("o1"),
            EDITION,
            Text.of("fr", "Aller vers"),
            Optional.empty(),
            List.of(both.id()),
            List.of());
    Assises assises = assises(both).toBuilder().orientations(List.of(orientation)).build();

    Balance balance = Balance.of(assises, EDITION, DAY);

    Tally one = new Tally(Map.of(FollowUpStatus.NOT_RETAINED, 1L));
    assertThat(balance.overall()).isEqualTo(one);
    assertThat(balance.byTheme()).containsExactly(entry(SCHOOL, one), entry(SPACE, one));
    assertThat(balance.byOrientation()).containsExactly(entry(orientation.id(), one));
    assertThat(balance.byAuthors()).containsExactly(entry(Author.Group.INHABITANTS, one));
    assertThat(balance.reasons()).containsExactly(entry(Reason.OUTSIDE_COMPETENCE, 1L));
  }

  @Test
  void aBalanceCountsOnlyItsEdition() {
    Edition next =
        Edition.builder(
                new EditionId("2024"),
                2,
                Attested.of(Text.of("fr", "Deuxièmes assises")),
                Attested.of(PartialDate.of(DAY)))
            .build();
    Proposal own = proposal("p1", SPACE);
    Proposal other =
        Proposal.builder(new ProposalId("p2"), next.id(), Text.of("fr", "Bancs")).build();
    Orientation later =
        new Orientation(
            new OrientationId("o1"),
            next.id(),
            Text.of("fr", "Aller vers"),
            Optional.empty(),
            List.of(own.id()),
            List.of());
    Assises one = assises(own);
    Assises both =
        one.toBuilder()
            .editions(List.of(one.editions().get(0), next))
            .proposals(List.of(own, other))
            .orientations(List.of(later))
            .build();

    Balance balance = Balance.of(both, EDITION, DAY);

    assertThat(balance.overall().total()).isEqualTo(1);
    assertThat(balance.byOrientation()).isEmpty();
  }

  @Test
  void percentagesAlwaysAddUpTo100() {
    Random random = new Random(2024);
    for (int i = 0; i < 1_000; i++) {
      int proposals = 1 + random.nextInt(200);
      Map<FollowUpStatus, Long> counts = new EnumMap<>(FollowUpStatus.class);
      for (int n = 0; n < proposals; n++) {
        FollowUpStatus[] all = FollowUpStatus.values();
        counts.merge(all[random.nextInt(all.length)], 1L, Long::sum);
      }

      Tally tally = new Tally(counts);

      assertThat(tally.total()).isEqualTo(proposals);
      assertThat(tally.percentages().values().stream().mapToInt(p -> p).sum()).isEqualTo(100);
    }
  }

  @Test
  void sumsOfTalliesMayExceedAnInt() {
    Tally city = new Tally(Map.of(FollowUpStatus.IMPLEMENTED, 2_000_000_000L));
    Tally other =
        new Tally(Map.of(FollowUpStatus.IMPLEMENTED, 1_000_000_000L, FollowUpStatus.PENDING, 1L));

    Tally both = Tally.none().plus(city).plus(other);

    assertThat(both.count(FollowUpStatus.IMPLEMENTED)).isEqualTo(3_000_000_000L);
    assertThat(both.total()).isEqualTo(3_000_000_001L);
    assertThat(other.plus(city)).isEqualTo(both);
  }

  @Test
  void aTotalBeyondALongIsRefused() {
    Tally most = new Tally(Map.of(FollowUpStatus.IMPLEMENTED, Long.MAX_VALUE));
    Tally one = new Tally(Map.of(FollowUpStatus.PENDING, 1L));

    assertThatThrownBy(() -> most.plus(one)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.plus(most)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void onlyOneSetOfCountsGivesThePercentagesOfQuimper() {
    DeclaredCounts counts =
        DeclaredCounts.of(
            declared(
                121,
                DeclaredShare.percent(
                    65, FollowUpStatus.ALREADY_IN_PLACE, FollowUpStatus.IMPLEMENTED),
                DeclaredShare.percent(24, FollowUpStatus.IN_PROGRESS),
                DeclaredShare.percent(11, FollowUpStatus.NOT_RETAINED)));

    assertThat(counts.arePossible()).isTrue();
    assertThat(counts.only()).contains(List.of(79, 29, 13));
  }

  @Test
  void percentagesOfTooFewProposalsAreImpossible() {
    DeclaredCounts thirtyThreePercentOfTwo =
        DeclaredCounts.of(
            declared(
                2,
                DeclaredShare.percent(33, FollowUpStatus.IN_PROGRESS),
                DeclaredShare.percent(67, FollowUpStatus.NOT_RETAINED)));

    assertThat(thirtyThreePercentOfTwo.arePossible()).isFalse();
    assertThat(thirtyThreePercentOfTwo.only()).isEmpty();
  }

  @Test
  void countsThatContradictThePercentageOrTheTotalAreImpossible() {
    DeclaredShare halfOfTen =
        new DeclaredShare(
            List.of(FollowUpStatus.IN_PROGRESS), Optional.of(50), Optional.of(7), List.of());

    assertThat(DeclaredCounts.of(declared(10, halfOfTen)).arePossible()).isFalse();
    assertThat(
            DeclaredCounts.of(declared(10, DeclaredShare.count(11, FollowUpStatus.PENDING)))
                .arePossible())
        .isFalse();
  }

  @Test
  void aCountIsLessThanOnePointFromItsPercentage() {
    assertThat(DeclaredCounts.of(declared(121, counted(79, 65))).arePossible()).isTrue();
    assertThat(DeclaredCounts.of(declared(100, counted(7, 7))).arePossible()).isTrue();
    assertThat(DeclaredCounts.of(declared(100, counted(7, 8))).arePossible()).isFalse();
  }

  @Test
  void declaredCountsAreReturned() {
    DeclaredCounts counts =
        DeclaredCounts.of(
            declared(
                121,
                DeclaredShare.count(79, FollowUpStatus.IMPLEMENTED),
                DeclaredShare.count(13, FollowUpStatus.NOT_RETAINED)));

    assertThat(counts.only()).contains(List.of(79, 13));
  }

  @Test
  void roundingMayCauseADifferenceOfHalfAPointForEachShare() {
    assertThat(DeclaredCounts.of(inProgressAndNotRetained(3, 33, 66)).arePossible()).isTrue();
    assertThat(DeclaredCounts.of(inProgressAndNotRetained(100, 65, 32)).arePossible()).isTrue();
    assertThat(DeclaredCounts.of(inProgressAndNotRetained(100, 65, 38)).arePossible()).isFalse();
  }

  private static DeclaredShare counted(int count, int percent) {
    return new DeclaredShare(
        List.of(FollowUpStatus.IMPLEMENTED), Optional.of(percent), Optional.of(count), List.of());
  }

  private static DeclaredBalance inProgressAndNotRetained(int total, int one, int other) {
    return declared(
        total,
        DeclaredShare.percent(one, FollowUpStatus.IN_PROGRESS),
        DeclaredShare.percent(other, FollowUpStatus.NOT_RETAINED));
  }

  @Test
  void undeclaredSharesStayOpen() {
    DeclaredCounts halfDone =
        DeclaredCounts.of(declared(10, DeclaredShare.percent(50, FollowUpStatus.IMPLEMENTED)));

    assertThat(halfDone.arePossible()).isTrue();
    assertThat(halfDone.only()).contains(List.of(5));
  }

  private static DeclaredBalance declared(int total, DeclaredShare... shares) {
    return new DeclaredBalance(
        EDITION, PartialDate.of(DAY), total, List.of(shares), Optional.empty(), List.of());
  }

  private static Proposal proposal(String id, ThemeId theme, FollowUp... followUps) {
    return Proposal.builder(new ProposalId(id), EDITION, Text.of("fr", id))
        .themes(List.of(theme))
        .followUps(List.of(followUps))
        .build();
  }

  private static Assises assises(Proposal... proposals) {
    return Assises.builder(
            new AssisesId("assises.example"), Text.of("fr", "Assises"), ZoneId.of("Europe/Paris"))
        .editions(
            List.of(
                Edition.builder(
                        EDITION,
                        1,
                        Attested.of(Text.of("fr", "Assises")),
                        Attested.of(PartialDate.parse("2022-10-08")))
                    .build()))
        .themes(
            List.of(
                Theme.of(SCHOOL, Text.of("fr", "École")), Theme.of(SPACE, Text.of("fr", "Espace"))))
        .proposals(List.of(proposals))
        .build();
  }
}
