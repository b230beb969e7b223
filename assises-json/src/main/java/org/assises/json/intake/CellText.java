package org.assises.json.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.assises.input.PlainText;
import org.assises.model.Text;
import org.assises.screening.ContactData;
import org.assises.screening.SuspiciousCharacters;

/** Converts foreign texts to the plain text of the model, and searches them for contact data. */
public final class CellText {
  /** The length at which old spreadsheets and databases cut texts. */
  private static final int CUT = 255;

  private static final Pattern LONE_SURROGATES =
      Pattern.compile(
          "(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final String language;
  private final Losses losses;
  private boolean personal;

  /** Creates a reader of texts in one language, which reports what it changes or finds. */
  CellText(String language, Losses losses) {
    this.language = language;
    this.losses = losses;
  }

  /** {@return whether contact data has been found since the last call of this method} */
  public boolean wasPersonal() {
    boolean found = personal;
    personal = false;
    return found;
  }

  /** {@return the text in its language; empty if nothing is left of it} */
  public Optional<Text> text(Cell cell) {
    return plain(cell).map(text -> Text.of(language, text));
  }

  /** {@return the text on one line, in its language; empty if nothing is left of it} */
  public Optional<Text> title(Cell cell) {
    return line(cell).map(text -> Text.of(language, text));
  }

  /** {@return the text without markup, on one line; empty if nothing is left of it} */
  public Optional<String> line(Cell cell) {
    return plain(cell).map(CellText::onOneLine);
  }

  static String onOneLine(String text) {
    return BLANKS.matcher(text).replaceAll(" ");
  }

  /** {@return the text without markup; empty if nothing is left of it} */
  public Optional<String> plain(Cell cell) {
    if (cell.text().length() == CUT) {
      losses.report(cell, "text-cut");
    }
    return Optional.of(PlainText.of(withoutEmbedded(cell)))
        .map(text -> open(cell, text))
        .filter(text -> !text.isBlank())
        .map(text -> screened(cell, text));
  }

  private String withoutEmbedded(Cell cell) {
    if (!Markup.hasEmbedded(cell.text())) {
      return cell.text();
    }
    losses.report(cell, "text-embedded");
    return Markup.withoutEmbedded(cell.text());
  }

  private String open(Cell cell, String text) {
    String open =
        LONE_SURROGATES.matcher(SuspiciousCharacters.withoutDeceiving(text)).replaceAll("").strip();
    if (open.length() != text.strip().length()) {
      losses.report(cell, "text-deceiving");
    }
    return open;
  }

  private String screened(Cell cell, String text) {
    for (ContactData found : ContactData.in(text)) {
      personal = true;
      losses.contactData(cell, found.kind());
    }
    return text;
  }
}
