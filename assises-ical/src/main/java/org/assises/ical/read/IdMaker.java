package org.assises.ical.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.assises.screening.ContactData;

/** Makes ids from names and UIDs. The same input gives the same id in every reading. */
final class IdMaker {
  private static final int LONGEST = 64;
  private static final int LONGEST_WORDS = 40;
  private static final int LONGEST_NAME = 1_000;
  private static final int HASH_OCTETS = 8;

  private final Map<String, String> namesById = new HashMap<>();

  /**
   * Returns an id made from the words of a name, such as {@code salle-des-ursulines}. It is a hash
   * of the name if the words are too long, contain contact data, or already stand for another name.
   */
  String forName(String name) {
    boolean shown = name.length() <= LONGEST_NAME && ContactData.in(name).isEmpty();
    String words = shown ? words(name) : "";
    String id = words.isEmpty() || words.length() > LONGEST_WORDS ? hash(name) : words;
    return namesById.computeIfAbsent(id, unused -> name).equals(name) ? id : hash(name);
  }

  private static String words(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** Returns the UID if it is a valid id without contact data, and otherwise a hash of it. */
  static String forUid(String uid) {
    boolean isId =
        !uid.isEmpty()
            && uid.length() <= LONGEST
            && uid.chars().allMatch(IdMaker::isIdCharacter)
            && ContactData.inCode(uid).isEmpty();
    return isId ? uid : hash(uid);
  }

  private static boolean isIdCharacter(int c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-');
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "ics-" + HexFormat.of().formatHex(digest, 0, HASH_OCTETS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
