package org.assises.portal;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.assises.http.Representation;

/** A cache of representations with a limited size, which removes the least recently used ones. */
final class LastUsed {
  private final long most;
  private final Map<String, Representation> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /**
   * Creates an empty cache.
   *
   * @param most the greatest number of bytes, without compressed versions
   */
  LastUsed(long most) {
    this.most = most;
  }

  /** {@return the representation of a key} */
  synchronized Optional<Representation> get(String key) {
    return Optional.ofNullable(kept.get(key));
  }

  /** {@return a representation after adding it, unless it is larger than the cache} */
  synchronized Representation put(String key, Representation made) {
    Optional.ofNullable(kept.put(key, made)).ifPresent(before -> bytes -= before.size());
    bytes += made.size();
    Iterator<Representation> oldest = kept.values().iterator();
    while (bytes > most) {
      bytes -= oldest.next().size();
      oldest.remove();
    }
    return made;
  }
}
