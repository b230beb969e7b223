package org.assises.portal;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.assises.http.Representation;

/** Keeps what was written, up to so many bytes, and forgets what was not asked for longest. */
final class LastUsed {
  private final long most;
  private final Map<String, Representation> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /**
   * Keeps nothing yet.
   *
   * @param most how many bytes are kept, not counting what is compressed
   */
  LastUsed(long most) {
    this.most = most;
  }

  /** {@return what is kept under a key} */
  synchronized Optional<Representation> get(String key) {
    return Optional.ofNullable(kept.get(key));
  }

  /** {@return the same, which is kept from now on, unless it alone is too much} */
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
