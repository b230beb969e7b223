package org.assises.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The media types that a client accepts (RFC 9110, 12.5.1). Parameters other than the weight are
 * ignored. An invalid weight counts as 0.
 *
 * @param ranges the ranges of the header, or one that accepts everything if there is no header
 */
record Accept(List<Range> ranges) {

  /**
   * A media range with its weight.
   *
   * @param type such as {@code text/html}, {@code text/*} or <code>*&#47;*</code>
   * @param weight from 0 to 1
   */
  record Range(String type, double weight) {
    /**
     * Returns how exactly the range matches a media type: from 0 (not at all) to 3 (the whole
     * type).
     */
    private int exactness(String mediaType) {
      if (type.equals(mediaType)) {
        return 3;
      }
      if (type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1))) {
        return 2;
      }
      return type.equals("*/*") ? 1 : 0;
    }
  }

  static Accept parse(Optional<String> header) {
    List<Range> ranges = new ArrayList<>();
    for (String part : header.filter(sent -> !sent.isBlank()).orElse("*/*").split(",", 50)) {
      String[] pieces = part.split(";", -1);
      ranges.add(new Range(pieces[0].strip().toLowerCase(Locale.ROOT), weight(pieces)));
    }
    return new Accept(List.copyOf(ranges));
  }

  /**
   * {@return the index of the preferred media type, the first of equals; empty if none is accepted}
   */
  Optional<Integer> best(List<String> mediaTypes) {
    Optional<Integer> best = Optional.empty();
    double most = 0;
    for (int i = 0; i < mediaTypes.size(); i++) {
      double weight = weight(mediaTypes.get(i));
      if (weight > most) {
        best = Optional.of(i);
        most = weight;
      }
    }
    return best;
  }

  /** Returns the weight of the range that matches a media type most exactly. */
  private double weight(String mediaType) {
    String type = mediaType.split(";", 2)[0].strip();
    int exactest = 0;
    double weight = 0;
    for (Range range : ranges) {
      int exactness = range.exactness(type);
      if (exactness > exactest) {
        exactest = exactness;
        weight = range.weight();
      }
    }
    return weight;
  }

  private static double weight(String[] pieces) {
    for (int i = 1; i < pieces.length; i++) {
      String piece = pieces[i].strip().toLowerCase(Locale.ROOT);
      if (piece.startsWith("q=")) {
        return number(piece.substring(2));
      }
    }
    return 1;
  }

  private static double number(String text) {
    return text.matches("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(text) : 0;
  }
}
