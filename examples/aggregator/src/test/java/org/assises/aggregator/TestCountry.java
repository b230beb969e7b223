package org.assises.aggregator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assises.aggregator.generate.Country;

/** A small country on disk, and the results of commands on it. */
final class TestCountry {
  static final String AT = "2026-11-29T00:00:00Z";

  private final Path folder;

  private TestCountry(Path folder) {
    this.folder = folder;
  }

  static TestCountry write(Path folder, int cities, long proposals, int hostile)
      throws IOException {
    new Country(cities, proposals, 24, hostile, 7).write(folder);
    return new TestCountry(folder);
  }

  Path register() {
    return folder.resolve("cities.csv");
  }

  /** {@return the number of items of a kind that the generator wrote} */
  long expected(String kind) throws IOException {
    return expectedLines(kind)
        .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(',') + 1)))
        .sum();
  }

  /**
   * {@return the number of published proposals that the generator wrote, by département, year and
   * status}
   */
  Map<String, Long> expectedCells() throws IOException {
    return expectedLines("published")
        .map(line -> line.substring("published,".length()))
        .collect(
            Collectors.toMap(
                line -> line.substring(0, line.lastIndexOf(',')),
                line -> Long.parseLong(line.substring(line.lastIndexOf(',') + 1)),
                Long::sum,
                TreeMap::new));
  }

  private Stream<String> expectedLines(String kind) throws IOException {
    return Files.readAllLines(folder.resolve("expected.csv"), UTF_8).stream()
        .filter(line -> line.startsWith(kind + ","));
  }

  /** Runs a command that must succeed. */
  static String run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, UTF_8);
    int exit = AggregatorCommand.run(arguments, printed, printed);
    if (exit != 0) {
      throw new AssertionError("exit " + exit + ": " + out.toString(UTF_8));
    }
    return out.toString(UTF_8);
  }

  /** {@return the hash of each published file except the index} */
  static Map<String, String> shown(Path published) {
    Map<String, String> files = new TreeMap<>();
    Path current = published.resolve(".versions/current");
    try (Stream<Path> all = Files.walk(current.toRealPath())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(current.toRealPath().relativize(file).toString(), Files.readString(file, UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
