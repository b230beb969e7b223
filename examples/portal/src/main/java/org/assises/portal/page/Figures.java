package org.assises.portal.page;

import static java.util.stream.Collectors.joining;

import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.model.Attested;
import org.assises.model.Figure;
import org.assises.model.Money;

/**
 * Writes numbers as precisely as they were given.
 *
 * @param site what all pages share
 */
public record Figures(Site site) {

  /** {@return a number, such as {@code 1 200}} */
  public static String of(long number) {
    return String.format(Locale.FRENCH, "%,d", number);
  }

  /** {@return an amount, such as {@code 1 200 €}, with cents only if they are not zero} */
  static String of(Money money) {
    NumberFormat format = NumberFormat.getCurrencyInstance(Locale.FRANCE);
    format.setCurrency(Currency.getInstance(money.currency()));
    format.setMinimumFractionDigits(money.amount().stripTrailingZeros().scale() > 0 ? 2 : 0);
    return format.format(money.amount());
  }

  /** {@return a figure, such as {@code près de 1 200}} */
  public String of(Figure figure) {
    return site.words().of("figure." + Choice.parameter(figure.accuracy()), of(figure.value()));
  }

  /** {@return different claims of sources, such as {@code 63 selon « le compte rendu »}} */
  Optional<String> otherwise(Attested<Figure> figure) {
    List<String> claims =
        figure.claims().stream()
            .filter(claim -> !claim.value().equals(figure.value()))
            .map(
                claim ->
                    site.words()
                        .of(
                            "figure.claim",
                            of(claim.value()),
                            site.plain(site.assises().source(claim.source()).title())))
            .distinct()
            .toList();
    return claims.isEmpty()
        ? Optional.empty()
        : Optional.of(claims.stream().collect(joining(", ")));
  }
}
