package org.assises.ical.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Map;
import java.util.Optional;

/**
 * Which zone a TZID means: the host's word for it, an IANA id, a name of Windows, or an IANA id at
 * the end of a path. What a calendar itself says of a zone's rules is never computed.
 */
public final class ZoneNames {
  private static final Map<String, String> WINDOWS = windows();
  private static final int LONGEST_ID = 64;

  private final Map<String, ZoneId> declared;

  public ZoneNames(Map<String, ZoneId> declared) {
    this.declared = declared;
  }

  public Optional<ZoneId> find(String name) {
    if (declared.containsKey(name)) {
      return Optional.of(requireNonNull(declared.get(name)));
    }
    return iana(WINDOWS.getOrDefault(name, name)).or(() -> atTheEndOf(name));
  }

  /** Such as {@code /example.org/20050126_1/Europe/Paris}; what is longer than any id is none. */
  private static Optional<ZoneId> atTheEndOf(String path) {
    if (!path.startsWith("/")) {
      return Optional.empty();
    }
    int slash = path.indexOf('/', Math.max(1, path.length() - LONGEST_ID - 1));
    while (slash >= 0) {
      Optional<ZoneId> zone = iana(path.substring(slash + 1));
      if (zone.isPresent()) {
        return zone;
      }
      slash = path.indexOf('/', slash + 1);
    }
    return Optional.empty();
  }

  /**
   * Where a host uses iCal4j itself, the JVM knows ids of its making, which mean no zone outside
   * it.
   */
  private static Optional<ZoneId> iana(String id) {
    boolean known =
        ZoneRulesProvider.getAvailableZoneIds().contains(id) && !id.startsWith("ical4j");
    return known ? Optional.of(ZoneId.of(id)) : Optional.empty();
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
              toUnmodifiableMap(
                  line -> line.substring(0, line.indexOf('=')),
                  line -> line.substring(line.indexOf('=') + 1)));
    } catch (IOException e) {
      throw new UncheckedIOException("the names of zones cannot be read", e);
    }
  }
}
