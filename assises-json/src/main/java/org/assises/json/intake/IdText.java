package org.assises.json.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assises.screening.ContactData;

/** Ids made of what a source calls a thing. */
public final class IdText {
  private static final int LONGEST = 64;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9._-]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");

  private IdText() {}

  /**
   * {@return the source's own id with a prefix, in the characters of ids; empty where nothing is
   * left of it, it is longer than an id, or it is somebody's address or number: ids are published,
   * and stay}
   */
  public static Optional<String> of(String prefix, String id) {
    String allowed = allowed(id);
    String whole = prefix.isEmpty() ? allowed : prefix + "-" + allowed;
    boolean fits = !allowed.isEmpty() && whole.length() <= LONGEST && ContactData.in(id).isEmpty();
    return fits ? Optional.of(whole) : Optional.empty();
  }

  /** {@return an id in small letters after the name of a thing that is no person, shortened} */
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
