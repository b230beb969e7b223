package org.assises.ical.read;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assises.ical.line.Keyword;
import org.assises.ical.words.Words;
import org.assises.model.Accessibility;
import org.assises.model.Broadcast;
import org.assises.model.Document;
import org.assises.model.Registration;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.model.ThemeId;
import org.assises.model.WebLink;

/** Restores a session from an event that {@code ICalendarFormat} wrote. */
final class AssisesEventReader {
  private final EventProperties event;
  private final String language;

  AssisesEventReader(EventProperties event, String language) {
    this.event = event;
    this.language = language;
  }

  SessionKind kind() {
    return event
        .value(Keyword.X_ASSISES_KIND.text())
        .flatMap(name -> constant(SessionKind::valueOf, name))
        .orElse(SessionKind.OTHER);
  }

  /** Returns the X-ASSISES-STATUS; empty if it is missing or unknown, or STATUS is CANCELLED. */
  Optional<SessionStatus> status() {
    boolean cancelled = event.value("STATUS").filter("CANCELLED"::equals).isPresent();
    return cancelled
        ? Optional.empty()
        : event
            .value(Keyword.X_ASSISES_STATUS.text())
            .flatMap(name -> constant(SessionStatus::valueOf, name));
  }

  /**
   * Returns the exact title, without the prefix that the format adds in one of its languages. It is
   * empty if SUMMARY does not have that prefix.
   */
  Optional<String> title(Slot slot) {
    boolean cancelled = event.value("STATUS").filter("CANCELLED"::equals).isPresent();
    SessionStatus status =
        cancelled ? SessionStatus.CANCELLED : status().orElse(SessionStatus.CONFIRMED);
    return event
        .find("SUMMARY")
        .map(RawProperty::value)
        .map(CalendarText::unescaped)
        .flatMap(
            summary ->
                Words.all().stream()
                    .map(words -> words.before(status) + before(words, slot))
                    .filter(summary::startsWith)
                    .findFirst()
                    .map(prefix -> summary.substring(prefix.length())))
        .filter(title -> !title.isBlank());
  }

  private static String before(Words words, Slot slot) {
    return slot instanceof Slot.PartOfDay part ? words.before(part) : "";
  }

  /** Sets the members of a session from the properties of the event. */
  void restore(ReadThemes themes, Session.Builder session) {
    description().ifPresent(text -> session.description(Text.of(language, text)));
    session.themes(themes(themes));
    session.openFloor(
        event.value(Keyword.X_ASSISES_OPEN_FLOOR.text()).filter("TRUE"::equals).isPresent());
    session.languages(
        list(Keyword.X_ASSISES_LANGUAGES.text()).map(Locale::forLanguageTag).distinct().toList());
    session.accessibility(
        list(Keyword.X_ASSISES_ACCESSIBILITY.text())
            .flatMap(name -> constant(Accessibility::valueOf, name).stream())
            .distinct()
            .toList());
    event
        .find(Keyword.X_ASSISES_REGISTRATION.text())
        .flatMap(p -> tried(p, AssisesEventReader::registration))
        .ifPresent(session::registration);
    session.broadcasts(all(Keyword.X_ASSISES_BROADCAST.text(), this::broadcast));
    session.documents(all(Keyword.X_ASSISES_DOCUMENT.text(), this::document));
    event
        .find(Keyword.X_ASSISES_PAGE.text())
        .flatMap(p -> tried(p, page -> WebLink.check("a page", URI.create(page.value()))))
        .ifPresent(session::page);
  }

  /** Returns the first lines of the description, which are the session's own. */
  private Optional<String> description() {
    Optional<Integer> count = event.number(Keyword.X_ASSISES_DESCRIPTION_LINES.text());
    Optional<String> text =
        event.find("DESCRIPTION").map(RawProperty::value).map(CalendarText::unescaped);
    return count.isEmpty()
        ? Optional.empty()
        : text.map(whole -> firstLines(whole, count.get())).filter(own -> !own.isBlank());
  }

  private static String firstLines(String text, int count) {
    int end = -1;
    for (int line = 0; line < count; line++) {
      int next = text.indexOf('\n', end + 1);
      if (next < 0) {
        return text;
      }
      end = next;
    }
    return text.substring(0, Math.max(end, 0));
  }

  /**
   * Returns the themes. CATEGORIES has the kind, then the names in the order of X-ASSISES-THEMES.
   */
  private List<ThemeId> themes(ReadThemes themes) {
    List<String> ids = list(Keyword.X_ASSISES_THEMES.text()).toList();
    List<String> names =
        event.find("CATEGORIES").map(RawProperty::value).map(CalendarText::list).orElse(List.of());
    List<Optional<ThemeId>> read = new ArrayList<>();
    for (int i = 0; i < ids.size() && i + 1 < names.size(); i++) {
      read.add(themes.add(new ThemeId(ids.get(i)), language, names.get(i + 1)));
    }
    return event.themes(read);
  }

  private static Registration registration(RawProperty property) {
    return new Registration(
        property.parameter(Keyword.X_REQUIRED.text()).filter("TRUE"::equals).isPresent(),
        page(property),
        property.parameter(Keyword.X_PLACES.text()).map(Integer::valueOf),
        property.parameter(Keyword.X_CLOSES.text()).map(LocalDate::parse));
  }

  private Broadcast broadcast(RawProperty property) {
    return new Broadcast(
        Broadcast.Kind.valueOf(property.parameter(Keyword.X_KIND.text()).orElse("")),
        page(property),
        property.parameter(Keyword.X_CHANNEL.text()).map(channel -> Text.of(language, channel)),
        property.parameter(Keyword.X_START.text()).map(ZonedDateTime::parse),
        List.of());
  }

  private Document document(RawProperty property) {
    return new Document(
        Text.of(language, property.parameter(Keyword.X_TITLE.text()).orElse("")),
        URI.create(property.value()),
        property.parameter("FMTTYPE"),
        property.parameter(Keyword.X_LANGUAGE.text()).map(Locale::forLanguageTag));
  }

  private static Optional<URI> page(RawProperty property) {
    return Optional.of(property.value()).filter(value -> !value.isEmpty()).map(URI::create);
  }

  private Stream<String> list(String property) {
    return event.value(property).stream().flatMap(value -> CalendarText.list(value).stream());
  }

  private <T> List<T> all(String name, Function<RawProperty, T> reading) {
    return event.all(name).stream().flatMap(property -> tried(property, reading).stream()).toList();
  }

  /** Reads a property; reports one that is invalid because somebody edited the calendar. */
  private <T> Optional<T> tried(RawProperty property, Function<RawProperty, T> reading) {
    try {
      return Optional.of(reading.apply(property));
    } catch (IllegalArgumentException | DateTimeException e) {
      event.report(property, "format-unknown");
      return Optional.empty();
    }
  }

  private static <E> Optional<E> constant(Function<String, E> valueOf, String name) {
    try {
      return Optional.of(valueOf.apply(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
