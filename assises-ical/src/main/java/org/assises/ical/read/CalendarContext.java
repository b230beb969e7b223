package org.assises.ical.read;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.ical.line.Keyword;
import org.assises.model.Text;

/**
 * What applies to all events of a calendar.
 *
 * @param ours whether {@code ICalendarFormat} wrote it
 * @param language the language of its texts, as a BCP 47 tag
 * @param cancels whether it was sent to cancel its events (RFC 5546, 3.2.5)
 * @param utcZone the zone that UTC times are converted to
 * @param floatingZone the zone of times without a zone; empty if such times cannot be read
 * @param zones the time zones that its events can name
 */
record CalendarContext(
    boolean ours,
    String language,
    boolean cancels,
    ZoneId utcZone,
    Optional<ZoneId> floatingZone,
    CalendarZones zones) {
  /** The zone preferred among zones with the same rules, after those that are named. */
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  public static CalendarContext of(RawComponent calendar, ReadingOptions options) {
    Optional<String> language =
        calendar
            .find(Keyword.X_ASSISES_LANGUAGE.text())
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

  /**
   * Returns the clock of a local time: that of its TZID, or of the floating zone if it has none;
   * empty if neither is known.
   */
  Optional<LocalClock> clock(RawProperty property, LocalDateTime time) {
    Optional<String> name = property.parameter("TZID").filter(id -> !id.isBlank());
    return name.isPresent() ? zones.find(name.get(), time) : floatingZone.map(LocalClock::of);
  }

  /** Returns whether the tag is a language of {@link Text}. */
  public static boolean isLanguage(String tag) {
    try {
      return Text.of(tag, "x").byLanguage().containsKey(tag);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
