package org.assises.cli.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Thrown if something that this package did not create has the name of a file to write. */
public final class OccupiedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient SortedMap<Path, FileKind> places;

  OccupiedException(SortedMap<Path, FileKind> places) {
    super("something else is in the place of " + places.keySet());
    this.places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
  }

  static OccupiedException of(Path place, FileKind found) {
    return new OccupiedException(new TreeMap<>(Map.of(place, found)));
  }

  /** {@return what was found, by place} */
  public SortedMap<Path, FileKind> places() {
    return places;
  }
}
