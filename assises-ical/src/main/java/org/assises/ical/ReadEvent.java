package org.assises.ical;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assises.model.SessionId;
import org.assises.screening.SuspiciousCharacters;

/** An event being read: its properties, and the report on what of them is left out. */
final class ReadEvent {
  private final RawComponent event;
  private final String place;
  private final ReadingReport report;

  ReadEvent(RawComponent event, String place, ReadingReport report) {
    this.event = event;
    this.place = place;
    this.report = report;
  }

  Optional<RawProperty> find(String property) {
    return event.find(property);
  }

  List<RawProperty> all(String property) {
    return event.all(property);
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

  /** {@return a text without characters that make it read as something else, which is reported} */
  String open(String property, String text) {
    String open = SuspiciousCharacters.withoutDeceiving(text);
    if (!open.equals(text)) {
      report(property, "left out characters that can make a text read as another");
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

  /** {@return a whole number from 0 to 999 999 999} */
  Optional<Integer> number(String property) {
    return value(property).filter(digits -> digits.matches("\\d{1,9}")).map(Integer::valueOf);
  }

  /** Says what was left out, or read in another way, at a property. */
  void report(String property, String message) {
    int line = find(property).map(RawProperty::line).orElse(event.line());
    report.add(place + "/" + property, line, message);
  }

  void report(RawProperty property, String message) {
    report.add(place + "/" + property.name(), property.line(), message);
  }

  /** Names once what of the event is not read at all. */
  void reportUnread(Set<String> understood) {
    Set<String> unread = new TreeSet<>();
    event.properties().stream()
        .map(RawProperty::name)
        .filter(name -> !understood.contains(name))
        .forEach(unread::add);
    event.components().stream().map(RawComponent::name).forEach(unread::add);
    if (!unread.isEmpty()) {
      report.add(place, event.line(), "not read: " + String.join(", ", unread));
    }
  }
}
