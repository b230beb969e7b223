package org.assises.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a document.
 *
 * @param parent what it stands in; null for the outside of the document
 * @param name its name there; null in an array
 * @param item its place there, from 0; -1 for the document itself
 */
record Path(@Nullable Path parent, @Nullable String name, int item) {
  static final Path OUTSIDE = new Path(null, null, -1);

  private static final int LONGEST_NAME = 64;

  /** {@return the JSON pointer (RFC 6901); names longer than those of members are cut} */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    append(pointer);
    return pointer.toString();
  }

  private void append(StringBuilder pointer) {
    if (parent != null) {
      parent.append(pointer);
    }
    if (name != null) {
      pointer.append('/').append(cut(name).replace("~", "~0").replace("/", "~1"));
    } else if (item >= 0) {
      pointer.append('/').append(item);
    }
  }

  private static String cut(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "...";
  }
}
