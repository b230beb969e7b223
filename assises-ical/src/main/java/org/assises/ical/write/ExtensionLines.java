package org.assises.ical.write;

import java.io.IOException;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Keyword;
import org.assises.ical.line.Link;
import org.assises.model.Accessibility;
import org.assises.model.Broadcast;
import org.assises.model.Document;
import org.assises.model.Registration;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.model.Theme;

/**
 * Writes the {@code X-ASSISES-} properties, from which {@code ICalendarReader} restores what RFC
 * 5545 cannot express. Other readers ignore them.
 */
final class ExtensionLines {
  private final List<Locale> languages;

  ExtensionLines(List<Locale> languages) {
    this.languages = languages;
  }

  /**
   * Writes all of them, except the edition and the kind.
   *
   * @param descriptionLines the number of lines of the description; 0 if there is none
   */
  void write(
      Session session,
      Span span,
      int descriptionLines,
      List<Theme> themes,
      Optional<Link> page,
      ContentLines lines)
      throws IOException {
    writeSlot(session, span, lines);
    if (descriptionLines > 0) {
      lines.property(Keyword.X_ASSISES_DESCRIPTION_LINES).number(descriptionLines).end();
    }
    writeThemes(themes, lines);
    if (session.openFloor()) {
      lines.property(Keyword.X_ASSISES_OPEN_FLOOR).token("TRUE").end();
    }
    if (!session.languages().isEmpty()) {
      writeLanguages(session.languages(), lines);
    }
    writeLanguage(session.title(), lines);
    writeOffers(session, lines);
    for (Broadcast broadcast : session.broadcasts()) {
      writeBroadcast(broadcast, lines);
    }
    for (Document document : session.documents()) {
      writeDocument(document, lines);
    }
    if (page.isPresent()) {
      lines.property(Keyword.X_ASSISES_PAGE).uri(page.get()).end();
    }
  }

  private static void writeSlot(Session session, Span span, ContentLines lines) throws IOException {
    boolean assumedHours = session.slot() instanceof Slot.PartOfDay && span instanceof Span.Hours;
    if (assumedHours || session.status() == SessionStatus.POSTPONED) {
      lines.property(Keyword.X_ASSISES_STATUS).token(session.status().name()).end();
    }
    if (session.slot() instanceof Slot.Timed timed) {
      if (timed.length().isEmpty()) {
        lines.property(Keyword.X_ASSISES_END).token("UNKNOWN").end();
      }
    } else if (session.slot() instanceof Slot.PartOfDay part) {
      lines.property(Keyword.X_ASSISES_PERIOD).token(part.part().name()).end();
      lines.property(Keyword.X_ASSISES_ORDER).number(part.order()).end();
    } else if (session.slot() instanceof Slot.Unscheduled) {
      lines.property(Keyword.X_ASSISES_PERIOD).token("UNSCHEDULED").end();
    }
  }

  private static void writeThemes(List<Theme> themes, ContentLines lines) throws IOException {
    if (themes.isEmpty()) {
      return;
    }
    lines.property(Keyword.X_ASSISES_THEMES).token(themes.get(0).id().value());
    for (int i = 1; i < themes.size(); i++) {
      lines.token(",").token(themes.get(i).id().value());
    }
    lines.end();
  }

  private static void writeLanguages(List<Locale> spoken, ContentLines lines) throws IOException {
    lines.property(Keyword.X_ASSISES_LANGUAGES).token(spoken.get(0).toLanguageTag());
    for (Locale language : spoken.subList(1, spoken.size())) {
      lines.token(",").token(language.toLanguageTag());
    }
    lines.end();
  }

  /** Writes the language of the title, if it differs from that of the calendar. */
  private void writeLanguage(Text title, ContentLines lines) throws IOException {
    String language = title.languageIn(languages);
    if (!language.equals(languages.get(0).toLanguageTag())) {
      lines.property(Keyword.X_ASSISES_LANGUAGE).token(language).end();
    }
  }

  private static void writeOffers(Session session, ContentLines lines) throws IOException {
    if (!session.accessibility().isEmpty()) {
      StringJoiner offers = new StringJoiner(",");
      for (Accessibility offer : session.accessibility()) {
        offers.add(offer.name());
      }
      lines.property(Keyword.X_ASSISES_ACCESSIBILITY).token(offers.toString()).end();
    }
    if (session.registration().isPresent()) {
      writeRegistration(session.registration().get(), lines);
    }
  }

  private static void writeRegistration(Registration registration, ContentLines lines)
      throws IOException {
    lines.property(Keyword.X_ASSISES_REGISTRATION);
    lines.parameter(Keyword.X_REQUIRED, registration.required() ? "TRUE" : "FALSE");
    if (registration.capacity().isPresent()) {
      lines.parameter(Keyword.X_PLACES, registration.capacity().get().toString());
    }
    if (registration.until().isPresent()) {
      lines.parameter(Keyword.X_CLOSES, registration.until().get().toString());
    }
    endWith(registration.page(), lines);
  }

  private void writeBroadcast(Broadcast broadcast, ContentLines lines) throws IOException {
    lines.property(Keyword.X_ASSISES_BROADCAST).parameter(Keyword.X_KIND, broadcast.kind().name());
    if (broadcast.channel().isPresent()) {
      lines.parameter(Keyword.X_CHANNEL, broadcast.channel().get().in(languages));
    }
    Optional<ZonedDateTime> start = broadcast.start();
    if (start.isPresent()) {
      lines.parameter(Keyword.X_START, start.get().toString());
    }
    endWith(broadcast.page(), lines);
  }

  private void writeDocument(Document document, ContentLines lines) throws IOException {
    lines
        .property(Keyword.X_ASSISES_DOCUMENT)
        .parameter(Keyword.X_TITLE, document.title().in(languages));
    if (document.mediaType().isPresent()) {
      lines.parameter(Keyword.FMTTYPE, document.mediaType().get());
    }
    if (document.language().isPresent()) {
      lines.parameter(Keyword.X_LANGUAGE, document.language().get().toLanguageTag());
    }
    lines.uri(document.page()).end();
  }

  private static void endWith(Optional<URI> page, ContentLines lines) throws IOException {
    if (page.isPresent()) {
      lines.uri(page.get());
    }
    lines.end();
  }
}
