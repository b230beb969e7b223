package org.assises.json.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of columns and words in cells, compared as people write them. */
public final class FoldedName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("[’ʼ‘`´]");
  private static final Pattern NUMBER_SIGNS = Pattern.compile("(?<=[nN])\\h*[°º]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\h_]+");

  private FoldedName() {}

  /**
   * {@return a name without case, accents, kinds of apostrophes, underscores and blanks that people
   * write or leave out; {@code N°} is {@code No}}
   */
  public static String of(String name) {
    String text = NUMBER_SIGNS.matcher(name).replaceAll("o");
    text = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    text = APOSTROPHES.matcher(text).replaceAll("'").replace("œ", "oe").replace("Œ", "oe");
    return SPACES.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
