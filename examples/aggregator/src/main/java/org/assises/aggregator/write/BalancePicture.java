package org.assises.aggregator.write;

import java.util.Locale;
import java.util.Map;
import org.assises.balance.Outcome;
import org.assises.balance.Tally;
import org.assises.wording.Codes;

/**
 * The national balance as a picture (SVG): one bar for each year, in the colours of the four
 * outcomes.
 */
final class BalancePicture {
  private static final int WIDTH = 640;
  private static final int LEFT = 150;
  private static final int BAR = 26;
  private static final int STEP = 40;
  private static final Map<Outcome, String> COLOURS =
      Map.of(
          Outcome.DONE, "#1b7837",
          Outcome.IN_PROGRESS, "#5aae61",
          Outcome.NOT_RETAINED, "#762a83",
          Outcome.PENDING, "#bdbdbd");
  private static final Map<Outcome, String> FRENCH =
      Map.of(
          Outcome.DONE, "réalisées",
          Outcome.IN_PROGRESS, "en cours",
          Outcome.NOT_RETAINED, "non retenues",
          Outcome.PENDING, "en attente");

  private final StringBuilder svg = new StringBuilder();

  private BalancePicture() {}

  static String of(NationalBalance balance) {
    BalancePicture picture = new BalancePicture();
    Map<Integer, Tally> years = balance.byYear();
    int height = 60 + STEP * (years.size() + 1);
    picture.svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" role=\"img\""
                + " font-family=\"sans-serif\" font-size=\"13\">\n"
                + "<title>Bilan des propositions</title>\n",
            WIDTH + LEFT + 20,
            height));
    int top = 10;
    picture.bar(top, "Toutes", balance.overall());
    for (Map.Entry<Integer, Tally> year : years.entrySet()) {
      top += STEP;
      picture.bar(top, Integer.toString(year.getKey()), year.getValue());
    }
    picture.legend(top + STEP + 10);
    return picture.svg.append("</svg>\n").toString();
  }

  private void bar(int top, String name, Tally tally) {
    text(0, top + 18, name + " (" + tally.total() + ")");
    int left = LEFT;
    for (Map.Entry<Outcome, Integer> share : tally.percentages().entrySet()) {
      int width = share.getValue() * WIDTH / 100;
      if (width > 0) {
        rectangle(left, top, width, BAR, share.getKey());
        left += width;
      }
    }
  }

  private void rectangle(int left, int top, int width, int height, Outcome outcome) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"><title>%s</title></rect>\n",
            left,
            top,
            width,
            height,
            COLOURS.get(outcome),
            Codes.of(outcome)));
  }

  private void legend(int top) {
    int left = LEFT;
    for (Outcome outcome : Outcome.values()) {
      rectangle(left, top, 12, 12, outcome);
      text(left + 18, top + 11, String.valueOf(FRENCH.get(outcome)));
      left += 150;
    }
  }

  private void text(int left, int top, String text) {
    svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\">%s</text>\n", left, top, text));
  }
}
