package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the costs and locations of proposals. */
class CostTest {
  private static final Text BRIDGE = Text.of("fr", "Une passerelle");

  @Test
  void trailingZerosOfAnAmountDoNotMatter() {
    assertThat(Money.euros(new BigDecimal("12000.50")))
        .isEqualTo(Money.euros(new BigDecimal("12000.5")))
        .hasToString("12000.5 EUR");
    assertThat(Money.euros(new BigDecimal("1.2E4"))).isEqualTo(Money.euros(12_000));
    assertThat(Money.euros(new BigDecimal("0.00"))).isEqualTo(Money.euros(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"999999999999999", "0.0001", "0", "1E14"})
  void anAmountWithinItsBoundsIsAccepted(String amount) {
    assertThat(Money.euros(new BigDecimal(amount)).amount()).isEqualByComparingTo(amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-0.01", "1000000000000000", "0.00001", "1E999999999"})
  void anAmountOutOfBoundsIsRefused(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.euros(new BigDecimal(amount)))
        .withMessage(
            "an amount must be at least 0, with at most 15 digits before the point and 4 after it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "eur", "EU", "EURO", "€", "ÉUR"})
  void aCurrencyIsThreeCapitalLetters(String currency) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Money(BigDecimal.ONE, currency))
        .withMessage("a currency must be three capital letters, such as EUR");
  }

  @Test
  void twoCostsOfOneKindAreRefused() {
    Cost estimated = Cost.of(Cost.Kind.ESTIMATED, Money.euros(12_000));
    Cost voted = Cost.of(Cost.Kind.VOTED, Money.euros(15_000));

    assertThat(proposal().costs(List.of(estimated, voted)).build().costs())
        .containsExactly(estimated, voted);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                proposal()
                    .costs(List.of(estimated, Cost.of(Cost.Kind.ESTIMATED, Money.euros(1))))
                    .build())
        .withMessage("kinds of costs must not be listed twice; remove one");
  }

  @Test
  void anEmptyLocationIsRefused() {
    Optional<Area> nowhere = Optional.empty();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Location(nowhere, Optional.empty(), Optional.empty(), Optional.empty()))
        .withMessage("the location is empty; give an area, a name, a place or coordinates");
  }

  private static Proposal.Builder proposal() {
    return Proposal.builder(new ProposalId("p"), new EditionId("2024"), BRIDGE);
  }
}
