package org.assises.aggregator.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.assises.aggregator.feed.City;

/**
 * A generated country: cities of very different sizes with their published folders, and the
 * expected result of the aggregation. The same seed gives the same country.
 *
 * @param cities the number of cities
 * @param proposals the number of proposals of all cities
 * @param spoilt the number of damaged lines, each damaged in one of several ways
 * @param hostile the number of cities with a folder that cannot be read, or a feed with contact
 *     data
 * @param seed the seed of the random numbers
 */
public record Country(int cities, long proposals, long spoilt, int hostile, long seed) {
  private static final double SKEW = 0.8;
  private static final int COMMUNES = 999;
  private static final int COMMUNES_OVERSEAS = 99;

  /**
   * @throws IllegalArgumentException if there are not enough codes for the cities
   */
  public Country {
    int most = 96 * COMMUNES + 5 * COMMUNES_OVERSEAS;
    if (cities < 1 || cities > most) {
      throw new IllegalArgumentException(
          "the number of cities must be 1 to " + most + ", but is " + cities);
    }
  }

  /** {@return the codes of the départements, in their order} */
  static List<String> departements() {
    List<String> codes = new ArrayList<>();
    for (int code = 1; code <= 95; code++) {
      if (code == 20) {
        codes.add("2A");
        codes.add("2B");
      } else {
        codes.add(String.format(Locale.ROOT, "%02d", code));
      }
    }
    for (String code : List.of("971", "972", "973", "974", "976")) {
      codes.add(code);
    }
    return codes;
  }

  /**
   * Writes the country into a folder: {@code cities.csv}, {@code cities/NUMBER/...}, and {@code
   * expected.csv} with the counts that an aggregation must give.
   */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    ExpectedCounts expected = new ExpectedCounts();
    long[] sizes = sizes();
    List<City> all = cityList();
    SplittableRandom random = new SplittableRandom(seed);
    try (BufferedWriter register = Files.newBufferedWriter(folder.resolve("cities.csv"), UTF_8)) {
      register.write("assises,inseeCode,location\n");
      for (int i = 0; i < cities; i++) {
        City city = all.get(i);
        long spoiltHere = spoilt * (i + 1) / cities - spoilt * i / cities;
        boolean isHostile = i >= cities - hostile;
        register.write(
            city.assises() + "," + city.inseeCode() + ",cities/" + city.location() + "\n");
        Path home = folder.resolve("cities").resolve(city.location());
        new CityFolder(city, sizes[i], spoiltHere, random.split())
            .write(home, expected, isHostile ? i % HostileFolder.KINDS : -1);
      }
    }
    try (Writer counts = Files.newBufferedWriter(folder.resolve("expected.csv"), UTF_8)) {
      expected.writeTo(counts);
    }
  }

  /** {@return the cities, by département} */
  private List<City> cityList() {
    List<City> list = new ArrayList<>();
    for (int commune = 1; commune <= COMMUNES; commune++) {
      for (String code : departements()) {
        if (list.size() < cities && (code.length() == 2 || commune <= COMMUNES_OVERSEAS)) {
          list.add(city(list.size(), code, commune));
        }
      }
    }
    return list;
  }

  private static City city(int number, String code, int commune) {
    String insee = code + String.format(Locale.ROOT, code.length() == 2 ? "%03d" : "%02d", commune);
    String location = String.format(Locale.ROOT, "%03d/%05d", number / 1000, number);
    return new City("assises-" + insee.toLowerCase(Locale.ROOT), insee, location);
  }

  /** Sizes follow the law of Zipf: the first city has many times the proposals of the last. */
  private long[] sizes() {
    double[] weights = new double[cities];
    double sum = 0;
    for (int i = 0; i < cities; i++) {
      weights[i] = 1 / Math.pow(i + 1, SKEW);
      sum += weights[i];
    }
    long[] sizes = new long[cities];
    double reached = 0;
    long given = 0;
    for (int i = 0; i < cities; i++) {
      reached += weights[i];
      long upTo = i == cities - 1 ? proposals : Math.round(proposals * reached / sum);
      sizes[i] = upTo - given;
      given = upTo;
    }
    return sizes;
  }
}
