package org.assises.json.schedule.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assises.input.IdText;
import org.assises.model.Id;
import org.assises.screening.ContactData;

/**
 * Creates unique ids for the items of a schedule. The same schedule gives the same ids. If a name
 * contains contact data, nothing of the name appears in the id.
 */
final class Identifiers {
  private static final int ROOM_FOR_NUMBER = 8;

  private final Map<String, String> byName = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** {@return the id for a name, which is the same at each call} */
  String forName(String name) {
    return byName.computeIfAbsent(name, unused -> free(word(name)));
  }

  /** {@return a new id: the text itself if it is a valid and free id, or else one similar to it} */
  String like(String text) {
    return free(word(text));
  }

  boolean isTaken(String text) {
    return taken.contains(word(text));
  }

  private String free(String word) {
    String free = word;
    while (!taken.add(free)) {
      free = word + "-" + (1 + numbers.merge(word, 1, Integer::sum));
    }
    return free;
  }

  private static String word(String text) {
    String ascii = IdText.plain(text).toLowerCase(Locale.ROOT);
    boolean isHidden =
        ascii.isEmpty() || !ContactData.in(text).isEmpty() || !ContactData.inCode(ascii).isEmpty();
    String word = isHidden ? IdText.digest(text) : ascii;
    return word.substring(0, Math.min(Id.LONGEST - ROOM_FOR_NUMBER, word.length()));
  }
}
