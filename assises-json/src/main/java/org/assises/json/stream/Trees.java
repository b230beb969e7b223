package org.assises.json.stream;

import jakarta.json.spi.JsonProvider;
import org.jspecify.annotations.Nullable;

/** The JSON-P provider that JSON-P finds, for trees: looked for once, when the first is wanted. */
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
