package org.assises.aggregator.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;

/**
 * The register of cities: a file with lines {@code assises,inseeCode,location}, after a line with
 * the names of the columns. A location that is a path is relative to the register.
 */
public final class Register {
  private static final String HEADER = "assises,inseeCode,location";

  private Register() {}

  /**
   * Reads a register.
   *
   * @throws InvalidInputException if lines are invalid; it lists the first twenty
   * @throws IOException if the file cannot be read
   */
  public static List<City> read(Path file) throws IOException {
    List<City> cities = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Path folder = file.toAbsolutePath().resolveSibling("");
    try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
      int number = 1;
      if (!HEADER.equals(lines.readLine())) {
        problems.add(new Problem("", 1, 1, "expected the line " + HEADER));
      }
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        try {
          cities.add(city(line, folder));
        } catch (IllegalArgumentException e) {
          problems.add(new Problem("", number, 1, String.valueOf(e.getMessage())));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems.subList(0, Math.min(20, problems.size())));
    }
    return cities;
  }

  private static City city(String line, Path folder) {
    String[] cells = line.split(",", 3);
    if (cells.length < 3) {
      throw new IllegalArgumentException("expected three cells: " + HEADER);
    }
    City city = new City(cells[0], cells[1], cells[2]);
    return city.isRemote()
        ? city
        : new City(cells[0], cells[1], folder.resolve(cells[2]).normalize().toString());
  }
}
