package org.assises.json.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the members of an object by name; fastest in the order in which they are declared. */
final class MemberNames {
  private final List<String> all;
  private final Map<String, Integer> indices = new HashMap<>();

  /**
   * @throws IllegalArgumentException if two members have the same name
   */
  MemberNames(List<? extends Member<?, ?>> members) {
    this.all = members.stream().<String>map(Member::name).toList();
    for (String name : all) {
      if (indices.put(name, indices.size()) != null) {
        throw new IllegalArgumentException("a member is declared twice: " + name);
      }
    }
  }

  /** Returns the index of a name, or -1 if there is none. The guess is tried first. */
  int indexOf(String name, int guess) {
    return guess < all.size() && all.get(guess).equals(name)
        ? guess
        : indices.getOrDefault(name, -1);
  }

  List<String> all() {
    return all;
  }
}
