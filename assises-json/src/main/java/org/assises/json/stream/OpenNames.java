package org.assises.json.stream;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names met so far in each object that is open, to find one that is repeated.
 *
 * <p>A few names are compared one by one behind a 64-bit filter, many are kept in a set: no input
 * makes it quadratic.
 */
final class OpenNames {
  private static final int FEW = 24;

  private final ObjectNames[] open;
  private int depth;

  /**
   * @param depth objects open at once, at most
   */
  OpenNames(int depth) {
    this.open = new ObjectNames[depth + 1];
  }

  void enter() {
    depth++;
    if (open[depth] == null) {
      open[depth] = new ObjectNames();
    }
    open[depth].clear();
  }

  void leave() {
    depth--;
  }

  /** {@return whether the innermost object has not had this name} */
  boolean add(String name) {
    return open[depth].add(name);
  }

  /** {@return how many names the innermost object has had} */
  int count() {
    return open[depth].count;
  }

  private static final class ObjectNames {
    private final String[] few = new String[FEW];
    private @Nullable Set<String> many;
    private long filter;
    private int count;

    void clear() {
      many = null;
      filter = 0;
      count = 0;
    }

    boolean add(String name) {
      if (many != null) {
        count++;
        return many.add(name);
      }
      long bit = 1L << name.hashCode();
      if ((filter & bit) != 0 && has(name)) {
        return false;
      }
      filter |= bit;
      keep(name);
      return true;
    }

    private boolean has(String name) {
      for (int i = 0; i < count; i++) {
        if (few[i].equals(name)) {
          return true;
        }
      }
      return false;
    }

    private void keep(String name) {
      if (count < FEW) {
        few[count] = name;
      } else {
        many = new HashSet<>(Arrays.asList(few));
        many.add(name);
      }
      count++;
    }
  }
}
