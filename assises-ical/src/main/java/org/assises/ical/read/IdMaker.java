package org.assises.ical.read;

import java.util.HashMap;
import java.util.Map;
import org.assises.input.IdText;
import org.assises.screening.ContactData;

/** Makes ids from names and UIDs. The same input gives the same id in every reading. */
final class IdMaker {
  private static final int LONGEST = 64;
  private static final int LONGEST_WORDS = 40;
  private static final int LONGEST_NAME = 1_000;

  private final Map<String, String> namesById = new HashMap<>();

  /**
   * Returns an id made from the words of a name, such as {@code salle-des-ursulines}. It is a hash
   * of the name if the words are too long, contain contact data, or already stand for another name.
   */
  String forName(String name) {
    boolean shown = name.length() <= LONGEST_NAME && ContactData.in(name).isEmpty();
    String words = shown ? IdText.words(name) : "";
    String id = words.isEmpty() || words.length() > LONGEST_WORDS ? hash(name) : words;
    return namesById.computeIfAbsent(id, unused -> name).equals(name) ? id : hash(name);
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
    return "ics-" + IdText.digest(text);
  }
}
