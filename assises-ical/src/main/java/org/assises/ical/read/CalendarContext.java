package org.assises.ical.read;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.ical.line.Extension;
import org.assises.model.Text;

/**
 * What holds for all events of a calendar.
 *
 * @param ours whether {@code ICalendarFormat} wrote it
 * @param language the tag of the language of its texts
 * @param cancels whether it was sent to cancel what is in it (RFC 5546, 3.2.5)
 * @param utcZone on whose clocks to give what is in UTC
 */
record CalendarContext(
    boolean ours,
    String language,
    boolean cancels,
    ZoneId utcZone,
    Optional<ZoneId> floatingZone,
    CalendarZones zones) {
  /** Most zones of one rule are told apart by their name alone; here it is not known. */
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  public static CalendarContext of(RawComponent calendar, ReadingOptions options) {
    Optional<String> language =
        calendar
            .find(Extension.X_ASSISES_LANGUAGE.text())
            .map(RawProperty::value)
            .filter(CalendarContext::isLanguage);
    ZoneNames names = new ZoneNames(options.zoneNames());
    Optional<ZoneId> own =
        calendar
            .find("X-WR-TIMEZONE")
            .map(RawProperty::value)
            .map(CalendarText::unescaped)
            .flatMap(name -> names.declared(name).or(() -> ZoneNames.any(name)));
    return new CalendarContext(
        language.isPresent(),
        language.orElse(options.language()),
        calendar
            .find("METHOD")
            .filter(method -> method.value().equalsIgnoreCase("CANCEL"))
            .isPresent(),
        options.zone().or(() -> own).orElse(ZoneId.of("UTC")),
        options.floatingZone(),
        new CalendarZones(
            names,
            calendar,
            Stream.of(options.zone(), own, Optional.of(PARIS)).flatMap(Optional::stream).toList()));
  }

  /** Finds the clocks of a local time: by its TZID, or else those that the host declared. */
  Optional<LocalClock> clock(RawProperty property, LocalDateTime time) {
    Optional<String> name = property.parameter("TZID").filter(id -> !id.isBlank());
    return name.isPresent() ? zones.find(name.get(), time) : floatingZone.map(LocalClock::of);
  }

  /** {@return whether texts can be in that language} */
  public static boolean isLanguage(String tag) {
    try {
      return Text.of(tag, "x").byLanguage().containsKey(tag);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
