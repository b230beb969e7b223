package org.assises.json.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds names of columns and words in cells, so that different spellings are equal. */
public final class FoldedName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("[’ʼ‘`´]");
  private static final Pattern NUMBER_SIGNS = Pattern.compile("(?<=[nN])\\h*[°º]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\h_]+");

  private FoldedName() {}

  /**
   * Returns a name in a form that does not depend on case, accents, the kind of apostrophe,
   * underscores and spaces. {@code N°} and {@code No} are equal.
   */
  public static String of(String name) {
    String text = NUMBER_SIGNS.matcher(name).replaceAll("o");
    text = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    text = APOSTROPHES.matcher(text).replaceAll("'").replace("œ", "oe").replace("Œ", "oe");
    return SPACES.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
