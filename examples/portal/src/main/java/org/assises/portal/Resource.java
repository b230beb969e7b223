package org.assises.portal;

import java.util.List;
import java.util.Optional;
import org.assises.publication.PublicationFormat;

/**
 * What an address leads to, in every format it is offered in.
 *
 * @param key the address as far as it matters: equal for requests that get the same
 * @param offered the formats, the usual one first; at least one
 * @param fileName to save it under; empty for the usual one
 */
record Resource(String key, List<PublicationFormat> offered, Optional<String> fileName) {
  Resource {
    offered = List.copyOf(offered);
  }

  static Resource page(String key, PublicationFormat... offered) {
    return new Resource(key, List.of(offered), Optional.empty());
  }

  static Resource file(String key, String fileName, PublicationFormat format) {
    return new Resource(key, List.of(format), Optional.of(fileName));
  }

  /** {@return whether the answer depends on what the client accepts} */
  boolean isNegotiated() {
    return offered.size() > 1;
  }

  /** {@return which of the offered formats a client gets, by its Accept header; empty for 406} */
  Optional<Integer> choose(Optional<String> accept) {
    if (!isNegotiated()) {
      return Optional.of(0);
    }
    return Accept.parse(accept).best(offered.stream().map(PublicationFormat::mediaType).toList());
  }
}
