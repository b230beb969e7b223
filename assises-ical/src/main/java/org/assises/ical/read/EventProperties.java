package org.assises.ical.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assises.input.Provenance;
import org.assises.model.SessionId;
import org.assises.model.ThemeId;
import org.assises.screening.SuspiciousCharacters;

/** The properties of an event, and the report of those that are left out. */
final class EventProperties {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final int MOST_NAMES = 20;
  private static final int LONGEST_NAME = 40;
  private static final Set<String> TEXTS = Set.of("SUMMARY", "DESCRIPTION", "COMMENT");

  private final RawComponent event;
  private final Map<String, RawProperty> first;
  private final Set<String> opened = new HashSet<>();
  private final String place;
  private final ReadingReport report;

  EventProperties(RawComponent event, String place, ReadingReport report) {
    this.event = event;
    this.place = place;
    this.report = report;
    this.first = new HashMap<>(2 * event.properties().size());
    for (RawProperty property : event.properties()) {
      first.putIfAbsent(property.name(), property);
    }
  }

  Optional<RawProperty> find(String property) {
    return Optional.ofNullable(first.get(property));
  }

  List<RawProperty> all(String property) {
    if (!first.containsKey(property)) {
      return List.of();
    }
    List<RawProperty> all = new ArrayList<>();
    for (RawProperty candidate : event.properties()) {
      if (candidate.name().equals(property)) {
        all.add(candidate);
      }
    }
    return all;
  }

  /** Returns the value of a property without decoding escape sequences; empty if it is missing. */
  Optional<String> value(String property) {
    return find(property).map(RawProperty::value).map(String::strip);
  }

  /** Returns the decoded, stripped text of a property; empty if it is missing or blank. */
  Optional<String> text(String property) {
    return value(property)
        .map(CalendarText::unescaped)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** Returns a text without deceptive characters; reports them once per property. */
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

  /** Returns the SEQUENCE; 0 if it is missing or invalid. */
  int sequence() {
    return number("SEQUENCE").orElse(0);
  }

  /**
   * Returns the UID, unless other events share it, the SEQUENCE, and the time of the last change:
   * LAST-MODIFIED or else DTSTAMP (RFC 5545, 3.8.7.3 and 3.8.7.2).
   */
  Provenance provenance(SharedUids shared) {
    String uid = value("UID").orElse("");
    Provenance provenance =
        uid.isEmpty() || shared.has(uid) ? Provenance.unidentified() : Provenance.of(uid);
    Optional<Instant> changed = utc("LAST-MODIFIED").or(() -> utc("DTSTAMP"));
    return new Provenance(provenance.key(), sequence(), changed);
  }

  /** Returns the instant of a property in UTC; empty if it is missing or invalid. */
  private Optional<Instant> utc(String property) {
    try {
      return value(property).map(text -> UTC.parse(text, Instant::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns a whole number from 0 to 999,999,999; empty if the property is missing or invalid. */
  Optional<Integer> number(String property) {
    return value(property).filter(NUMBER.asMatchPredicate()).map(Integer::valueOf);
  }

  /** Reports that a property was left out or read differently. */
  void report(String property, String code, Object... parameters) {
    int line = find(property).map(RawProperty::line).orElse(event.line());
    report.add(place + "/" + property, line, code, parameters);
  }

  void report(RawProperty property, String code) {
    report.add(place + "/" + property.name(), property.line(), code);
  }

  /** Reports all other properties and components in one entry, with at most 20 names. */
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
   * Reports properties that occur twice but may occur only once. Texts are excepted, because they
   * can occur in several languages.
   */
  void reportSecond(Set<String> several) {
    if (first.size() == event.properties().size()) {
      return;
    }
    Set<String> seen = new HashSet<>();
    Set<String> reported = new HashSet<>();
    for (RawProperty property : event.properties()) {
      String name = property.name();
      boolean once = !several.contains(name) && !TEXTS.contains(name) && !name.startsWith("X-");
      if (once && !seen.add(name) && reported.add(name)) {
        report(property, "property-repeated");
      }
    }
  }

  /** Returns the themes that are present, each once; reports if some are not. */
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
