package org.assises.http;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The content codings of an Accept-Encoding header, with their weights (RFC 9110, 12.5.3). */
final class ContentCodings {
  private static final int MOST = 1_000;

  /**
   * The weight of each coding, 0 (not acceptable) to 1000; the smaller one if a coding has two
   * weights.
   */
  private final Map<String, Integer> weights = new HashMap<>();

  private ContentCodings() {}

  /** {@return the codings of a header; malformed elements are ignored} */
  static ContentCodings in(String header) {
    ContentCodings codings = new ContentCodings();
    for (String element : header.split(",", -1)) {
      codings.add(element);
    }
    return codings;
  }

  private void add(String element) {
    int semicolon = element.indexOf(';');
    String coding = semicolon < 0 ? element : element.substring(0, semicolon);
    Optional<Integer> weight =
        semicolon < 0 ? Optional.of(MOST) : weight(element.substring(semicolon + 1).strip());
    String name = coding.strip().toLowerCase(Locale.ROOT);
    weight.ifPresent(w -> weights.merge(name.equals("x-gzip") ? "gzip" : name, w, Math::min));
  }

  /**
   * {@return whether gzip is acceptable, by name or by {@code *}, and not less preferred than no
   * coding}
   */
  boolean preferGzip() {
    int any = weights.getOrDefault("*", 0);
    int gzip = weights.getOrDefault("gzip", any);
    return gzip > 0 && gzip >= weights.getOrDefault("identity", 0);
  }

  /**
   * {@return the weight in thousandths, such as 500 for {@code q=0.5} (RFC 9110, 12.4.2); empty if
   * malformed}
   */
  private static Optional<Integer> weight(String parameter) {
    if (!parameter.matches("[qQ]=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)")) {
      return Optional.empty();
    }
    String digits = (parameter.substring(2) + "000").replace(".", "").substring(0, 4);
    return Optional.of(Integer.valueOf(digits));
  }
}
