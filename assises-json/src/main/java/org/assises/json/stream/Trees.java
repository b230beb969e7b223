package org.assises.json.stream;

import jakarta.json.spi.JsonProvider;
import org.jspecify.annotations.Nullable;

/** Looks up the default JSON-P provider when the first tree is needed. */
final class Trees {
  private volatile @Nullable JsonProvider found;

  JsonProvider provider() {
    JsonProvider provider = found;
    if (provider == null) {
      provider = JsonProvider.provider();
      found = provider;
    }
    return provider;
  }
}
