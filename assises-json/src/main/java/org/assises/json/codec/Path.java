package org.assises.json.codec;

import org.assises.json.wording.PointerName;
import org.jspecify.annotations.Nullable;

/**
 * The location of a value in a document.
 *
 * @param parent the object or array that contains it; null outside the document
 * @param name the name of its member; null in an array
 * @param item its index in an array, from 0; -1 elsewhere
 */
record Path(@Nullable Path parent, @Nullable String name, int item) {
  static final Path OUTSIDE = new Path(null, null, -1);

  /** Returns the location as a JSON pointer (RFC 6901), with long names cut. */
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
      pointer.append('/').append(PointerName.of(name));
    } else if (item >= 0) {
      pointer.append('/').append(item);
    }
  }
}
