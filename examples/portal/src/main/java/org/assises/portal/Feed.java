package org.assises.portal;

import org.assises.publication.PublicationFormat;

/**
 * A format at a stable address.
 *
 * @param path its address on the site
 * @param title for a person
 * @param audience who reads it
 * @param format how it is written
 */
record Feed(String path, String title, Audience audience, PublicationFormat format) {
  /** Who reads a feed. */
  enum Audience {
    /** Calendar apps. */
    CALENDARS,
    /** Other systems and open-data portals. */
    SYSTEMS
  }

  String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
