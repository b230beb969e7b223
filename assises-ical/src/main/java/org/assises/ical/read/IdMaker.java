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

/** Ids for what calendars only name: the same name gives the same id, in every reading. */
final class IdMaker {
  private static final int LONGEST = 64;
  private static final int LONGEST_WORDS = 40;
  private static final int LONGEST_NAME = 1_000;
  private static final int HASH_OCTETS = 8;

  private final Map<String, String> namesById = new HashMap<>();

  /**
   * {@return the id of something with that name, readable where the name is, and holds no contact
   * data: {@code salle-des-ursulines}}
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

  /**
   * {@return the UID itself where it is an id without contact data, or else an id made from it that
   * tells nothing of it}
   */
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
