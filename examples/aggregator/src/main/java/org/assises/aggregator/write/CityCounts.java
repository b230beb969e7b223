package org.assises.aggregator.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.assises.aggregator.feed.City;

/** The numbers of lines of each city that were published, removed, refused and cleaned. */
final class CityCounts {
  private final Map<String, Counts> cities = new TreeMap<>();

  private record Counts(
      City city, AtomicLong published, AtomicLong removed, AtomicLong refused, AtomicLong cleaned) {
    static Counts of(City city) {
      return new Counts(
          city, new AtomicLong(), new AtomicLong(), new AtomicLong(), new AtomicLong());
    }
  }

  CityCounts(List<City> register) {
    register.forEach(city -> cities.putIfAbsent(city.assises(), Counts.of(city)));
  }

  void published(String assises) {
    of(assises).published().incrementAndGet();
  }

  void removed(String assises) {
    of(assises).removed().incrementAndGet();
  }

  void refused(String assises, boolean cleaned) {
    Counts counts = of(assises);
    (cleaned ? counts.cleaned() : counts.refused()).incrementAndGet();
  }

  private Counts of(String assises) {
    Counts counts = cities.get(assises);
    if (counts == null) {
      throw new IllegalStateException("a line belongs to a city that is not in the register");
    }
    return counts;
  }

  long proposals() {
    return sum(Counts::published);
  }

  long removed() {
    return sum(Counts::removed);
  }

  long refused() {
    return sum(Counts::refused);
  }

  long cleaned() {
    return sum(Counts::cleaned);
  }

  private long sum(Function<Counts, AtomicLong> count) {
    return cities.values().stream().mapToLong(city -> count.apply(city).get()).sum();
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(
        "assises,insee_code,departement,published,removed,refused,cleaned\r\n".getBytes(UTF_8));
    for (Counts counts : cities.values()) {
      City city = counts.city();
      String row =
          String.join(
              ",",
              city.assises(),
              city.inseeCode(),
              city.departement(),
              counts.published().toString(),
              counts.removed().toString(),
              counts.refused().toString(),
              counts.cleaned().toString());
      out.write((row + "\r\n").getBytes(UTF_8));
    }
  }
}
