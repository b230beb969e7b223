package org.assises.json.stream;

import java.util.Arrays;

/** The open objects and arrays, with the current position in each. */
final class Nesting {
  private static final int FIRST_LEVELS = 8;

  private boolean[] objects = new boolean[FIRST_LEVELS];
  private int[] places = new int[FIRST_LEVELS];
  private int depth;

  /** Returns the number of open objects and arrays. */
  int depth() {
    return depth;
  }

  /** Returns whether the innermost one is an object. */
  boolean isInObject() {
    return objects[depth];
  }

  /**
   * Returns whether the one at a depth is an object.
   *
   * @param depth the depth, from 1
   */
  boolean isObject(int depth) {
    return objects[depth];
  }

  /**
   * Returns the position in the one at a depth: in an array the index of the item; in an object the
   * index of the first byte of the member's name, -1 before the first member.
   */
  int place(int depth) {
    return places[depth];
  }

  void enter(boolean object) {
    depth++;
    if (depth == objects.length) {
      objects = Arrays.copyOf(objects, 2 * depth);
      places = Arrays.copyOf(places, 2 * depth);
    }
    objects[depth] = object;
    places[depth] = object ? -1 : 0;
  }

  void leave() {
    depth--;
  }

  void atName(int place) {
    places[depth] = place;
  }

  void atNextItem() {
    places[depth]++;
  }
}
