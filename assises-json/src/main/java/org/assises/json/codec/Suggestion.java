package org.assises.json.codec;

import java.util.Arrays;
import java.util.Collection;
import org.assises.wording.Message;

/** Suggests a known word for an unknown one. */
final class Suggestion {
  private static final int LONGEST = 64;
  private static final int MOST_CANDIDATES = 10_000;

  private Suggestion() {}

  /**
   * Returns the message with the most similar known word, or unchanged if none is similar.
   *
   * @param known the known words; of equally similar ones, the first in alphabetical order is taken
   */
  static Message in(Message message, String word, Collection<String> known) {
    if (word.length() > LONGEST || known.size() > MOST_CANDIDATES) {
      return message;
    }
    String nearest = "";
    int least = Math.max(1, word.length() / 3) + 1;
    for (String candidate : known) {
      int distance = distance(word, candidate);
      if (distance < least || (distance == least && candidate.compareTo(nearest) < 0)) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest.isEmpty() ? message : message.with("suggestion", nearest);
  }

  /**
   * Returns the number of letters to insert, remove, change or swap to get from one to the other.
   */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > LONGEST / 3) {
      return Integer.MAX_VALUE;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
