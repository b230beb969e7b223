package org.assises.ical.write;

import java.io.IOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Encoding;
import org.assises.ical.line.Keyword;
import org.assises.ical.line.Phrase;
import org.assises.model.SessionKind;
import org.assises.publication.ShownEdition;
import org.assises.publication.ShownOrganization;

/** The lines that the events of an edition share, encoded once. */
final class EditionLines {
  private final ShownEdition edition;
  private final List<Locale> languages;
  private final Encoding encoding;
  private final Phrase uidEnd;
  private final byte[] page;
  private final byte[] contact;
  private final Map<SessionKind, byte[]> kinds = new EnumMap<>(SessionKind.class);

  EditionLines(ShownEdition edition, List<Locale> languages, String authority, Encoding encoding)
      throws IOException {
    this.edition = edition;
    this.languages = languages;
    this.encoding = encoding;
    this.uidEnd = encoding.phrase("@" + edition.edition().id().value() + "." + authority);
    this.page = pageLine();
    this.contact = contactLine();
  }

  /** Returns the end of the UIDs of its sessions, after the session's id. */
  Phrase uidEnd() {
    return uidEnd;
  }

  /** Returns the URL of a session without its own page; empty if no page is known. */
  byte[] page() {
    return page;
  }

  /** Returns the CONTACT; empty if no organizer is known. */
  byte[] contact() {
    return contact;
  }

  /** Returns the lines with the edition and the kind of a session. */
  byte[] kind(SessionKind kind) throws IOException {
    byte[] made = kinds.get(kind);
    if (made == null) {
      made = kindLines(kind);
      kinds.put(kind, made);
    }
    return made;
  }

  private byte[] pageLine() throws IOException {
    Optional<URI> known = edition.nearestPage();
    if (known.isPresent()) {
      encoding.lines().property(Keyword.URL).uri(known.get()).end();
    }
    return encoding.taken();
  }

  private byte[] contactLine() throws IOException {
    Optional<ShownOrganization> organizer = edition.organizer();
    if (organizer.isPresent()) {
      encoding.lines().property(Keyword.CONTACT).text(organizer.get().name(languages)).end();
    }
    return encoding.taken();
  }

  private byte[] kindLines(SessionKind kind) throws IOException {
    ContentLines lines = encoding.lines();
    lines.property(Keyword.X_ASSISES_EDITION).token(edition.edition().id().value()).end();
    lines.property(Keyword.X_ASSISES_KIND).token(kind.name()).end();
    return encoding.taken();
  }
}
