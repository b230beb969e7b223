package org.assises.ical.write;

import java.io.IOException;
import java.time.Instant;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Encoding;
import org.assises.ical.line.Keyword;
import org.assises.publication.Revision;

/**
 * The lines with the revision of an event. They are encoded once for consecutive events that were
 * created and changed at the same time.
 */
final class RevisionLines {
  private final Encoding encoding;
  private int number = -1;
  private Instant created = Instant.MIN;
  private Instant lastModified = Instant.MIN;
  private byte[] lines = {};

  RevisionLines(Encoding encoding) {
    this.encoding = encoding;
  }

  /** Returns DTSTAMP, CREATED, LAST-MODIFIED and SEQUENCE. */
  byte[] of(Revision revision) throws IOException {
    if (revision.number() != number
        || !revision.created().equals(created)
        || !revision.lastModified().equals(lastModified)) {
      number = revision.number();
      created = revision.created();
      lastModified = revision.lastModified();
      lines = encoded();
    }
    return lines;
  }

  private byte[] encoded() throws IOException {
    ContentLines out = encoding.lines();
    out.property(Keyword.DTSTAMP).utc(lastModified).end();
    out.property(Keyword.CREATED).utc(created).end();
    out.property(Keyword.LAST_MODIFIED).utc(lastModified).end();
    out.property(Keyword.SEQUENCE).number(number).end();
    return encoding.taken();
  }
}
