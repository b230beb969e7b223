package org.assises.ical.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assises.input.Provenance;
import org.assises.model.SessionId;
import org.assises.model.ThemeId;
import org.assises.screening.SuspiciousCharacters;

/** An event being read: its properties, and the report on what of them is left out. */
final class EventProperties {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int MOST_NAMES = 20;
  private static final int LONGEST_NAME = 40;
  private static final Set<String> TEXTS = Set.of("SUMMARY", "DESCRIPTION", "COMMENT");

  private final RawComponent event;
  private final Map<String, List<RawProperty>> byName;
  private final Set<String> opened = new HashSet<>();
  private final String place;
  private final ReadingReport report;

  EventProperties(RawComponent event, String place, ReadingReport report) {
    this.event = event;
    this.byName = event.properties().stream().collect(Collectors.groupingBy(RawProperty::name));
    this.place = place;
    this.report = report;
  }

  Optional<RawProperty> find(String property) {
    return all(property).stream().findFirst();
  }

  List<RawProperty> all(String property) {
    return byName.getOrDefault(property, List.of());
  }

  /** {@return the value of a property that needs no unescaping} */
  Optional<String> value(String property) {
    return find(property).map(RawProperty::value).map(String::strip);
  }

  /** {@return the text of a property, without white space around it; empty where it is blank} */
  Optional<String> text(String property) {
    return value(property)
        .map(CalendarText::unescaped)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /**
   * {@return a text without characters that make it read as something else, which is reported once
   * of a property}
   */
  String open(String property, String text) {
    String open = SuspiciousCharacters.withoutDeceiving(text);
    if (!open.equals(text) && opened.add(property)) {
      report(property, "deceiving-characters-left-out");
    }
    return open;
  }

  SessionId idFromFacts() {
    return SharedUids.id(event);
  }

  /** {@return the revision; 0 where the event does not say} */
  int sequence() {
    return number("SEQUENCE").orElse(0);
  }

  /**
   * {@return how the calendar identifies the event, and which revision it is: by its UID, unless
   * others share that; LAST-MODIFIED, or else DTSTAMP (RFC 5545, 3.8.7.2 and 3.8.7.3)}
   */
  Provenance provenance(SharedUids shared) {
    String uid = value("UID").orElse("");
    Provenance provenance =
        uid.isEmpty() || shared.has(uid) ? Provenance.unidentified() : Provenance.of(uid);
    Optional<Instant> changed = utc("LAST-MODIFIED").or(() -> utc("DTSTAMP"));
    return new Provenance(provenance.key(), sequence(), changed);
  }

  /** {@return an instant in UTC; empty where the property is none} */
  private Optional<Instant> utc(String property) {
    try {
      return value(property).map(text -> UTC.parse(text, Instant::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@return a whole number from 0 to 999 999 999} */
  Optional<Integer> number(String property) {
    return value(property).filter(digits -> digits.matches("\\d{1,9}")).map(Integer::valueOf);
  }

  /** Says what was left out, or read in another way, at a property. */
  void report(String property, String code, Object... parameters) {
    int line = find(property).map(RawProperty::line).orElse(event.line());
    report.add(place + "/" + property, line, code, parameters);
  }

  void report(RawProperty property, String code) {
    report.add(place + "/" + property.name(), property.line(), code);
  }

  /**
   * Names once what of the event is not read at all; of what has many names, or long ones, some.
   */
  void reportUnread(Set<String> understood) {
    Set<String> unread = new TreeSet<>();
    event.properties().stream()
        .map(RawProperty::name)
        .filter(name -> !understood.contains(name))
        .forEach(unread::add);
    event.components().stream().map(RawComponent::name).forEach(unread::add);
    if (!unread.isEmpty()) {
      int others = unread.size() - MOST_NAMES;
      report.add(
          place,
          event.line(),
          "properties-unread",
          "names",
          list(unread),
          "others",
          others > 0 ? others : "");
    }
  }

  /**
   * Reports what is there twice though an event has it once; texts of several languages are not.
   */
  void reportSecond(Set<String> several) {
    for (Map.Entry<String, List<RawProperty>> entry : byName.entrySet()) {
      boolean once =
          !several.contains(entry.getKey())
              && !TEXTS.contains(entry.getKey())
              && !entry.getKey().startsWith("X-");
      if (once && entry.getValue().size() > 1) {
        report(entry.getValue().get(1), "property-repeated");
      }
    }
  }

  /** {@return the themes that there was room for, each once; that there was none is reported} */
  List<ThemeId> themes(List<Optional<ThemeId>> themes) {
    if (themes.stream().anyMatch(Optional::isEmpty)) {
      report("CATEGORIES", "themes-left-out");
    }
    return themes.stream().flatMap(Optional::stream).distinct().toList();
  }

  private static String list(Set<String> names) {
    return names.stream()
        .limit(MOST_NAMES)
        .map(EventProperties::cut)
        .collect(Collectors.joining(", "));
  }

  private static String cut(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "...";
  }
}
