package org.assises.portal.page;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.model.Attested;
import org.assises.model.Figure;

/** Numbers as exactly as they were given. */
public final class Figures {
  private Figures() {}

  /** {@return such as {@code 1 200}} */
  public static String of(long number) {
    return String.format(Locale.FRENCH, "%,d", number);
  }

  /** {@return such as {@code près de 1 200}} */
  public static String of(Figure figure) {
    String number = of(figure.value());
    return switch (figure.accuracy()) {
      case EXACT -> number;
      case ABOUT -> "environ " + number;
      case NEARLY -> "près de " + number;
      case MORE_THAN -> "plus de " + number;
    };
  }

  /** {@return what sources claim instead, such as {@code 63 selon le compte rendu}} */
  public static Optional<String> otherwise(Site site, Attested<Figure> figure) {
    List<String> claims =
        figure.claims().stream()
            .filter(claim -> !claim.value().equals(figure.value()))
            .map(
                claim ->
                    of(claim.value())
                        + " selon « "
                        + site.plain(site.assises().source(claim.source()).title())
                        + " »")
            .distinct()
            .toList();
    return claims.isEmpty()
        ? Optional.empty()
        : Optional.of(claims.stream().collect(joining(", ")));
  }
}
