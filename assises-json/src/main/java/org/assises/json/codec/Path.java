package org.assises.json.codec;

import org.assises.json.stream.PointerName;
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

  /** {@return the JSON pointer (RFC 6901), in which names are cut} */
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
