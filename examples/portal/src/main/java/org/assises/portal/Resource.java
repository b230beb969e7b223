package org.assises.portal;

import java.util.List;
import java.util.Optional;
import org.assises.portal.page.Feed;
import org.assises.publication.PublicationFormat;

/**
 * What an address leads to, in every format it is offered in.
 *
 * @param key the address as far as it matters: equal for requests that get the same; empty for what
 *     hardly anybody asks for twice, and is not kept
 * @param offered the formats, the usual one first; at least one
 * @param fileName to save it under; empty for the usual one
 */
public record Resource(String key, List<PublicationFormat> offered, Optional<String> fileName) {
  public Resource {
    offered = List.copyOf(offered);
  }

  static Resource page(String key, List<PublicationFormat> offered) {
    return new Resource(key, offered, Optional.empty());
  }

  static Resource of(String key, Feed feed) {
    return new Resource(key, List.of(feed.format()), Optional.of(feed.fileName()));
  }

  /** {@return the same under another key, in another format} */
  Resource with(String key, PublicationFormat format) {
    return new Resource(key, List.of(format), fileName);
  }

  /** {@return whether the answer depends on what the client accepts} */
  boolean isNegotiated() {
    return offered.size() > 1;
  }

  /** {@return which of the offered formats a client gets, by its Accept header; empty for 406} */
  Optional<Integer> choose(Optional<String> accept) {
    return isNegotiated() ? Accept.parse(accept).best(mediaTypes()) : Optional.of(0);
  }

  /** {@return the media types it is offered in, in the order of the formats} */
  List<String> mediaTypes() {
    return offered.stream().map(PublicationFormat::mediaType).toList();
  }
}
