package org.assises.json.decidim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assises.json.intake.Cell;
import org.assises.json.intake.FoldedName;
import org.assises.json.intake.Losses;

/**
 * Reads answers to the questions of a form, which the module decidim_awesome stores in the text of
 * a proposal. Since some are private, only those whose label the host names are read.
 */
final class CustomFields {
  private static final Pattern FIELD =
      Pattern.compile("<dt\\b[^>]{0,500}>([^<]{0,500})</dt>\\s{0,100}<dd\\b[^>]{0,500}>");

  private final Set<String> labels;
  private final Losses losses;

  /**
   * Creates a reader of some fields.
   *
   * @param labels the folded labels of the questions whose answers are read
   */
  CustomFields(Set<String> labels, Losses losses) {
    this.labels = labels;
    this.losses = losses;
  }

  /**
   * {@return the text unchanged if it has no fields, or else the fields that are read; empty if
   * none is}
   */
  Optional<String> chosen(Cell cell) {
    String text = cell.text();
    if (!text.startsWith("<xml>") || !text.contains("<dl")) {
      return Optional.of(text);
    }
    List<String> chosen = new ArrayList<>();
    Matcher field = FIELD.matcher(text);
    int from = 0;
    while (field.find(from)) {
      int end = text.indexOf("</dd>", field.end());
      int close = end < 0 ? text.length() : end;
      if (labels.contains(FoldedName.of(field.group(1)))) {
        chosen.add("<p>" + field.group(1) + "</p>" + text.substring(field.end(), close));
      } else {
        losses.counted(cell, "", "decidim-fields");
      }
      from = close;
    }
    return chosen.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", chosen));
  }
}
