package org.assises.json.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assises.screening.ContactData;

/** Makes ids from the ids and names that a source gives to items. */
public final class IdText {
  private static final int LONGEST = 64;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9._-]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");

  private IdText() {}

  /**
   * Returns the source's id with a prefix, in the characters that ids may have. It is empty if
   * nothing is left, if it would be too long for an id, or if it contains contact data, since ids
   * are published.
   */
  public static Optional<String> of(String prefix, String id) {
    String allowed = allowed(id);
    String whole = prefix.isEmpty() ? allowed : prefix + "-" + allowed;
    boolean fits = !allowed.isEmpty() && whole.length() <= LONGEST && ContactData.in(id).isEmpty();
    return fits ? Optional.of(whole) : Optional.empty();
  }

  /**
   * {@return a lower-case id made from the name of an item that is not a person, shortened to the
   * length of an id; empty if nothing is left of the name}
   */
  public static Optional<String> ofName(String prefix, String name) {
    String allowed = allowed(name).toLowerCase(Locale.ROOT).replace('_', '-');
    String whole = prefix + "-" + allowed;
    return allowed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ENDS.matcher(whole.substring(0, Math.min(LONGEST, whole.length()))).replaceAll(""));
  }

  private static String allowed(String text) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(text.replace("œ", "oe"), Normalizer.Form.NFKD))
            .replaceAll("");
    return ENDS.matcher(FOREIGN.matcher(plain).replaceAll("-")).replaceAll("");
  }
}
