package org.assises.ical.read;

import java.time.ZoneId;
import java.util.Optional;
import org.assises.model.Text;

/**
 * What holds for all events of a calendar.
 *
 * @param ours whether {@code ICalendarFormat} wrote it
 * @param language the tag of the language of its texts
 * @param cancels whether it was sent to cancel what is in it (RFC 5546, 3.2.5)
 * @param utcZone on whose clocks to give what is in UTC
 */
public record CalendarContext(
    boolean ours,
    String language,
    boolean cancels,
    ZoneId utcZone,
    Optional<ZoneId> floatingZone,
    ZoneNames zones) {

  public static CalendarContext of(RawComponent calendar, ReadingOptions options) {
    Optional<String> language =
        calendar
            .find("X-ASSISES-LANGUAGE")
            .map(RawProperty::value)
            .filter(CalendarContext::isLanguage);
    ZoneNames zones = new ZoneNames(options.zoneNames());
    Optional<ZoneId> own =
        calendar
            .find("X-WR-TIMEZONE")
            .map(RawProperty::value)
            .map(CalendarText::unescaped)
            .flatMap(zones::find);
    return new CalendarContext(
        language.isPresent(),
        language.orElse(options.language()),
        calendar
            .find("METHOD")
            .filter(method -> method.value().equalsIgnoreCase("CANCEL"))
            .isPresent(),
        options.zone().or(() -> own).orElse(ZoneId.of("UTC")),
        options.floatingZone(),
        zones);
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
