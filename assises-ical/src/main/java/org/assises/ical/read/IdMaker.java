package org.assises.ical.read;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.assises.input.IdText;
import org.assises.input.NeutralId;
import org.assises.model.Id;
import org.assises.screening.ContactData;

/** Makes ids from names and UIDs. The same input gives the same id in every reading. */
final class IdMaker {
  private static final int LONGEST_WORDS = 40;
  private static final int LONGEST_NAME = 1_000;

  /** No more than two letters together, or a long hexadecimal number. */
  private static final Pattern WITHOUT_WORDS =
      Pattern.compile("[A-Za-z]{0,2}+([0-9._-]++[A-Za-z]{0,2}+)*+|[0-9A-Fa-f]{16,64}");

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

  /**
   * Returns the UID if it is a valid id that says nothing, and otherwise a hash of it. Some
   * programs make UIDs from the name of the person who entered the event, and ids are published.
   */
  static String forUid(String uid) {
    boolean isShown =
        uid.length() <= Id.LONGEST
            && WITHOUT_WORDS.matcher(uid).matches()
            && ContactData.inCode(uid).isEmpty();
    return isShown || NeutralId.isOpaque(uid) ? uid : hash(uid);
  }

  /** Returns an id of ours or one made from a UID, or a hash of it if it is too long or invalid. */
  static String forId(String id) {
    return Id.isValid(id) && ContactData.inCode(id).isEmpty() ? id : hash(id);
  }

  private static String hash(String text) {
    return "ics-" + IdText.digest(text);
  }
}
