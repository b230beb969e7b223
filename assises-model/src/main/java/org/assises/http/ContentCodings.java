package org.assises.http;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads an Accept-Encoding header (RFC 9110, 12.5.3): which content codings are wanted, and how
 * much.
 */
final class ContentCodings {
  private static final int MOST = 1_000;

  /** By coding, 0 for unwanted to 1000; of two weights for one coding the smaller. */
  private final Map<String, Integer> weights = new HashMap<>();

  private ContentCodings() {}

  /** {@return what a header says; elements that break the grammar are passed over} */
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
   * {@return whether gzip is wanted, by its name or as any coding, and not less than no coding at
   * all}
   */
  boolean preferGzip() {
    int any = weights.getOrDefault("*", 0);
    int gzip = weights.getOrDefault("gzip", any);
    return gzip > 0 && gzip >= weights.getOrDefault("identity", 0);
  }

  /** {@return the thousandths of {@code q=0.5} (RFC 9110, 12.4.2); empty if it is no weight} */
  private static Optional<Integer> weight(String parameter) {
    if (!parameter.matches("[qQ]=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)")) {
      return Optional.empty();
    }
    String digits = (parameter.substring(2) + "000").replace(".", "").substring(0, 4);
    return Optional.of(Integer.valueOf(digits));
  }
}
