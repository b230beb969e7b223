package org.assises.json.stream;

import java.util.Arrays;

/** The objects and arrays that are open, and where each is stood in. */
final class Nesting {
  private static final int FIRST_LEVELS = 8;

  private boolean[] objects = new boolean[FIRST_LEVELS];
  private int[] places = new int[FIRST_LEVELS];
  private int depth;

  /** {@return how many are open} */
  int depth() {
    return depth;
  }

  /** {@return whether the innermost is an object} */
  boolean isInObject() {
    return objects[depth];
  }

  /**
   * {@return whether the one at a depth is an object}
   *
   * @param depth from 1; at 0 there is neither
   */
  boolean isObject(int depth) {
    return objects[depth];
  }

  /**
   * {@return where the one at a depth is stood in: in an array the item, from 0; in an object where
   * in the bytes the member's name begins, -1 before the first}
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
