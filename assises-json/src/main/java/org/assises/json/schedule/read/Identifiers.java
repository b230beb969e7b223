package org.assises.json.schedule.read;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assises.screening.ContactData;

/**
 * Creates unique ids for the items of a schedule. The same schedule gives the same ids. If a name
 * contains contact data, nothing of the name appears in the id.
 */
final class Identifiers {
  private static final int LONGEST = 64;
  private static final int LONGEST_READ = 1_000;
  private static final int ROOM_FOR_NUMBER = 8;

  private final Map<String, String> byName = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** {@return the id for a name, which is the same at each call} */
  public String forName(String name) {
    return byName.computeIfAbsent(name, unused -> free(word(name)));
  }

  /** {@return a new id: the text itself if it is a valid and free id, or else one similar to it} */
  public String like(String text) {
    return free(word(text));
  }

  public boolean isTaken(String text) {
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
    String ascii =
        Normalizer.normalize(beginning(text), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9._-]+", "-")
            .replaceAll("^-|-$", "");
    boolean told = ascii.isEmpty() || !ContactData.in(text).isEmpty() || isContactData(ascii);
    String known = told ? hash(text) : ascii;
    return first(LONGEST - ROOM_FOR_NUMBER, known);
  }

  private static boolean isContactData(String ascii) {
    return !ContactData.inCode(ascii).isEmpty();
  }

  /**
   * Returns the beginning of a text, which is all that an id shows. Normalizing thousands of
   * combining marks takes minutes.
   */
  private static String beginning(String text) {
    return first(LONGEST_READ, text);
  }

  private static String first(int most, String text) {
    return text.substring(0, Math.min(most, text.length()));
  }

  private static String hash(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
