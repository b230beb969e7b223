package org.assises.ical.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the zone that a name means: a name that the host declared, an IANA id in any case, a
 * Windows name, or an IANA id at the end of a path.
 */
final class ZoneNames {
  private static final Map<String, String> WINDOWS = windows();
  private static final Map<String, String> IANA = iana();
  private static final int LONGEST_ID = 64;
  private static final Pattern OFFSET =
      Pattern.compile("\\(?(?:utc|gmt)([+-])(\\d\\d?)[:.]?(\\d\\d)?\\)?");

  /** Abbreviations that calendars use, and that mean one offset; the JVM knows others. */
  private static final Map<String, ZoneId> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("pdt", ZoneOffset.ofHours(-7)),
          Map.entry("pst", ZoneOffset.ofHours(-8)),
          Map.entry("mdt", ZoneOffset.ofHours(-6)),
          Map.entry("cdt", ZoneOffset.ofHours(-5)),
          Map.entry("edt", ZoneOffset.ofHours(-4)),
          Map.entry("hst", ZoneOffset.ofHours(-10)),
          Map.entry("mst", ZoneOffset.ofHours(-7)),
          Map.entry("est", ZoneOffset.ofHours(-5)),
          Map.entry("west", ZoneOffset.ofHours(1)),
          Map.entry("mez", ZoneOffset.ofHours(1)),
          Map.entry("cest", ZoneOffset.ofHours(2)),
          Map.entry("mesz", ZoneOffset.ofHours(2)),
          Map.entry("eest", ZoneOffset.ofHours(3)));

  private static final Pattern DISPLAYED =
      Pattern.compile("\\((?:utc|gmt)([+-]\\d\\d[:.]?\\d\\d)?\\)\\s*(\\D+)");
  private static final int LONGEST_DISPLAYED = 100;
  private static final Instant A_DAY = Instant.parse("2025-01-01T00:00:00Z");
  private static final Map<String, List<String>> CITIES =
      IANA.values().stream()
          .filter(id -> id.indexOf('/') > 0)
          .sorted()
          .collect(
              groupingBy(id -> id.substring(id.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT)));

  private final Map<String, ZoneId> declared;

  ZoneNames(Map<String, ZoneId> declared) {
    this.declared = declared;
  }

  /** Returns the zone that the host declared for a name; empty if it declared none. */
  Optional<ZoneId> declared(String name) {
    return Optional.ofNullable(declared.get(name))
        .or(() -> Optional.ofNullable(declared.get(name.strip())));
  }

  /**
   * Returns the zone of a place, such as {@code Europe/Paris}; empty for other names. Abbreviations
   * such as {@code CET} are not accepted, because their rules differ between systems.
   */
  static Optional<ZoneId> place(String name) {
    String key = key(name);
    String id = WINDOWS.getOrDefault(key, name.strip());
    return iana(id.replace(' ', '_'))
        .filter(zone -> zone.getId().indexOf('/') > 0)
        .or(() -> atTheEndOf(name.strip()));
  }

  /** Returns the zone with a name, an abbreviation, or an offset such as {@code UTC+01:00}. */
  static Optional<ZoneId> any(String name) {
    return place(name)
        .or(() -> iana(name.strip()))
        .or(() -> Optional.ofNullable(ABBREVIATIONS.get(key(name))))
        .or(() -> offset(key(name)))
        .or(() -> displayed(key(name)));
  }

  /**
   * Returns the zone that Windows displays as {@code (UTC+01:00) Brussels, Madrid, Paris}: that of
   * the first city with an IANA zone of this offset in winter.
   */
  private static Optional<ZoneId> displayed(String name) {
    Matcher matcher = DISPLAYED.matcher(name.length() > LONGEST_DISPLAYED ? "" : name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<ZoneId> offset =
        matcher.group(1) == null ? offset("z") : offset("utc" + matcher.group(1));
    return Stream.of(matcher.group(2).split(",", -1))
        .map(city -> city.strip().replace(' ', '_'))
        .flatMap(city -> CITIES.getOrDefault(city, List.of()).stream())
        .map(ZoneId::of)
        .filter(zone -> offset.filter(o -> standard(o).equals(standard(zone))).isPresent())
        .findFirst();
  }

  private static ZoneOffset standard(ZoneId zone) {
    return zone.getRules().getStandardOffset(A_DAY);
  }

  /** Returns the zones that Windows names, each once, in the order of their file. */
  static List<ZoneId> usual() {
    return WINDOWS.values().stream().distinct().flatMap(id -> iana(id).stream()).toList();
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<ZoneId> offset(String name) {
    if (name.equals("z") || name.startsWith("(utc) coordinated") || name.endsWith("/utc")) {
      return Optional.of(ZoneId.of("UTC"));
    }
    Matcher matcher = OFFSET.matcher(name.length() > LONGEST_ID ? "" : name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      String minutes = matcher.group(3) == null ? "00" : matcher.group(3);
      int hours = Integer.parseInt(matcher.group(1) + matcher.group(2));
      int sign = matcher.group(1).equals("-") ? -1 : 1;
      return Optional.of(ZoneOffset.ofHoursMinutes(hours, sign * Integer.parseInt(minutes)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the zone at the end of {@code /example.org/20050126_1/Europe/Paris}, for example. */
  private static Optional<ZoneId> atTheEndOf(String path) {
    if (!path.startsWith("/")) {
      return Optional.empty();
    }
    int slash = path.indexOf('/', Math.max(0, path.length() - LONGEST_ID - 1));
    while (slash >= 0) {
      Optional<ZoneId> zone = iana(path.substring(slash + 1));
      if (zone.isPresent()) {
        return zone;
      }
      slash = path.indexOf('/', slash + 1);
    }
    return Optional.empty();
  }

  private static Optional<ZoneId> iana(String id) {
    return Optional.ofNullable(IANA.get(id.toLowerCase(Locale.ROOT))).map(ZoneId::of);
  }

  /** Returns the zone ids of the JVM, without those that iCal4j registers when a host uses it. */
  private static Map<String, String> iana() {
    return ZoneRulesProvider.getAvailableZoneIds().stream()
        .filter(id -> !id.startsWith("ical4j"))
        .collect(toUnmodifiableMap(id -> id.toLowerCase(Locale.ROOT), id -> id, (a, b) -> a));
  }

  private static Map<String, String> windows() {
    try (InputStream in =
            requireNonNull(
                ZoneNames.class.getResourceAsStream("windows-zones.txt"), "windows-zones.txt");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return lines
          .lines()
          .filter(not(line -> line.startsWith("#")))
          .collect(
              toMap(
                  line -> line.substring(0, line.indexOf('=')).toLowerCase(Locale.ROOT),
                  line -> line.substring(line.indexOf('=') + 1),
                  (first, second) -> first,
                  LinkedHashMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException("windows-zones.txt cannot be read", e);
    }
  }
}
