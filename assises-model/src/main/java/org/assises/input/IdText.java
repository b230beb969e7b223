package org.assises.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assises.model.Id;
import org.assises.screening.ContactData;

/** Makes ids from the ids and names that a source gives to items. */
public final class IdText {

  /** The part of a text that is read. Normalizing thousands of combining marks takes minutes. */
  private static final int LONGEST_READ = 1_000;

  private static final int DIGEST_OCTETS = 8;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9._-]+");
  private static final Pattern NO_WORD = Pattern.compile("[._-]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");

  private IdText() {}

  /**
   * Returns the source's id with a prefix, in the characters that ids may have. It is empty if
   * nothing is left, if it would be too long for an id, or if it contains contact data, since ids
   * are published.
   */
  public static Optional<String> of(String prefix, String id) {
    String allowed = plain(id);
    String whole = prefix.isEmpty() ? allowed : prefix + "-" + allowed;
    boolean fits =
        !allowed.isEmpty() && whole.length() <= Id.LONGEST && ContactData.in(id).isEmpty();
    return fits ? Optional.of(whole) : Optional.empty();
  }

  /**
   * {@return a lower-case id made from the name of an item that is not a person, shortened to the
   * length of an id; empty if nothing is left of the name}
   */
  public static Optional<String> ofName(String prefix, String name) {
    String words = words(name);
    String whole = prefix + "-" + words;
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(trimmed(whole.substring(0, Math.min(Id.LONGEST, whole.length()))));
  }

  /** {@return the words of a name, such as {@code salle-des-ursulines}; empty if it has none} */
  public static String words(String name) {
    return trimmed(NO_WORD.matcher(plain(name).toLowerCase(Locale.ROOT)).replaceAll("-"));
  }

  /**
   * {@return a text without accents, with one hyphen in place of characters that ids cannot have,
   * but not at its ends; may be longer than an id}
   */
  public static String plain(String text) {
    String read = text.substring(0, Math.min(LONGEST_READ, text.length()));
    String latin = read.replace("œ", "oe").replace("Œ", "Oe");
    String plain = MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFKD)).replaceAll("");
    return trimmed(FOREIGN.matcher(plain).replaceAll("-"));
  }

  private static String trimmed(String text) {
    return ENDS.matcher(text).replaceAll("");
  }

  /** {@return 16 hexadecimal digits that identify a text without showing it} */
  public static String digest(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, DIGEST_OCTETS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
