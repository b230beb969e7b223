package org.assises.json.codec;

import java.util.Arrays;
import java.util.List;

/** Finds the members of an object by name; fastest in the order in which they are declared. */
final class MemberNames {
  private final String[] names;
  private final List<String> all;
  private final int[] slots;

  /**
   * @throws IllegalArgumentException if two members have the same name
   */
  MemberNames(List<? extends Member<?, ?>> members) {
    this.names = new String[members.size()];
    this.slots = new int[Integer.highestOneBit(Math.max(1, names.length)) * 4];
    Arrays.fill(slots, -1);
    for (int i = 0; i < names.length; i++) {
      names[i] = members.get(i).name();
      put(i);
    }
    this.all = List.of(names);
  }

  private void put(int i) {
    int slot = slot(names[i]);
    while (slots[slot] >= 0) {
      if (names[slots[slot]].equals(names[i])) {
        throw new IllegalArgumentException("a member is declared twice: " + names[i]);
      }
      slot = next(slot);
    }
    slots[slot] = i;
  }

  /** Returns the index of a name, or -1 if there is none. The guess is tried first. */
  int indexOf(String name, int guess) {
    if (guess < names.length && names[guess].equals(name)) {
      return guess;
    }
    for (int slot = slot(name); slots[slot] >= 0; slot = next(slot)) {
      if (names[slots[slot]].equals(name)) {
        return slots[slot];
      }
    }
    return -1;
  }

  List<String> all() {
    return all;
  }

  private int slot(String name) {
    int hash = name.hashCode();
    return (hash ^ hash >>> 15) & slots.length - 1;
  }

  private int next(int slot) {
    return slot + 1 & slots.length - 1;
  }
}
