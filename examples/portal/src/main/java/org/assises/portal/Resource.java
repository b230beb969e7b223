package org.assises.portal;

import java.util.List;
import java.util.Optional;
import org.assises.portal.page.Feed;
import org.assises.publication.PublicationFormat;

/**
 * The resource at an address, in all its formats.
 *
 * @param key the cache key, which is equal for requests with the same result; empty if the resource
 *     is not cached, because it is rarely requested twice
 * @param offered the formats, the default first; at least one
 * @param fileName the name for saving it; empty for the default name
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

  /** {@return this resource with another key and format} */
  Resource with(String key, PublicationFormat format) {
    return new Resource(key, List.of(format), fileName);
  }

  /** {@return whether the answer depends on what the client accepts} */
  boolean isNegotiated() {
    return offered.size() > 1;
  }

  /** {@return the index of the format for an Accept header; empty for 406} */
  Optional<Integer> choose(Optional<String> accept) {
    return isNegotiated() ? Accept.parse(accept).best(mediaTypes()) : Optional.of(0);
  }

  /** {@return the media types, in the order of the formats} */
  List<String> mediaTypes() {
    return offered.stream().map(PublicationFormat::mediaType).toList();
  }
}
