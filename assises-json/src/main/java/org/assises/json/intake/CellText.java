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
  public CellText(String language, Losses losses) {
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
  public Optional<Text> text(int line, String column, String cell) {
    return plain(line, column, cell).map(text -> Text.of(language, text));
  }

  /** {@return the text on one line; empty if nothing is left of it} */
  public Optional<Text> title(int line, String column, String cell) {
    return plain(line, column, cell)
        .map(text -> Text.of(language, BLANKS.matcher(text).replaceAll(" ")));
  }

  /** {@return the text without markup; empty if nothing is left of it} */
  public Optional<String> plain(int line, String column, String cell) {
    if (cell.length() == CUT) {
      losses.row(line, column, "text-cut");
    }
    return Optional.of(PlainText.of(withoutEmbedded(line, column, cell)))
        .map(text -> open(line, column, text))
        .filter(text -> !text.isBlank())
        .map(text -> screened(line, column, text));
  }

  private String withoutEmbedded(int line, String column, String cell) {
    if (!Markup.hasEmbedded(cell)) {
      return cell;
    }
    losses.row(line, column, "text-embedded");
    return Markup.withoutEmbedded(cell);
  }

  private String open(int line, String column, String text) {
    String open =
        LONE_SURROGATES.matcher(SuspiciousCharacters.withoutDeceiving(text)).replaceAll("").strip();
    if (open.length() != text.strip().length()) {
      losses.row(line, column, "text-deceiving");
    }
    return open;
  }

  private String screened(int line, String column, String text) {
    for (ContactData found : ContactData.in(text)) {
      personal = true;
      losses.contactData(line, column, found.kind());
    }
    return text;
  }
}
