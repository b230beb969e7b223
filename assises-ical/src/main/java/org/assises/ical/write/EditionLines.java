package org.assises.ical.write;

import java.io.IOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Keyword;
import org.assises.model.EditionId;
import org.assises.model.SessionKind;
import org.assises.publication.ShownOrganization;
import org.assises.publication.ShownSession;

/** The lines that the events of an edition share, encoded once. */
final class EditionLines {
  private final EditionId edition;
  private final ContentLines kept;
  private final byte[] page;
  private final byte[] contact;
  private final Map<SessionKind, byte[]> kinds = new EnumMap<>(SessionKind.class);

  /**
   * @param session any session of the edition
   */
  EditionLines(ShownSession session, List<Locale> languages, ContentLines kept) throws IOException {
    this.edition = session.edition().id();
    this.kept = kept;
    this.page = pageLine(session.editionPage());
    this.contact = contactLine(session.organizer(), languages);
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

  private byte[] pageLine(Optional<URI> known) throws IOException {
    if (known.isPresent()) {
      kept.property(Keyword.URL).uri(known.get()).end();
    }
    return kept.taken();
  }

  private byte[] contactLine(Optional<ShownOrganization> organizer, List<Locale> languages)
      throws IOException {
    if (organizer.isPresent()) {
      kept.property(Keyword.CONTACT).text(organizer.get().name(languages)).end();
    }
    return kept.taken();
  }

  private byte[] kindLines(SessionKind kind) throws IOException {
    kept.property(Keyword.X_ASSISES_EDITION).token(edition.value()).end();
    kept.property(Keyword.X_ASSISES_KIND).token(kind.name()).end();
    return kept.taken();
  }
}
