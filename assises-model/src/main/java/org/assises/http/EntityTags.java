package org.assises.http;

import java.util.HashSet;
import java.util.Set;

/**
 * Parses the entity tags of an If-None-Match header. Weak tags are treated as strong ones, as weak
 * comparison requires (RFC 9110, 8.8.3.2).
 */
final class EntityTags {
  private EntityTags() {}

  /**
   * {@return the tags with their quotes, without the prefix of weak tags; everything else is
   * ignored}
   */
  static Set<String> in(String header) {
    Set<String> tags = new HashSet<>();
    int open = header.indexOf('"');
    while (open >= 0) {
      int close = header.indexOf('"', open + 1);
      if (close < 0) {
        return tags;
      }
      tags.add(header.substring(open, close + 1));
      open = header.indexOf('"', close + 1);
    }
    return tags;
  }
}
