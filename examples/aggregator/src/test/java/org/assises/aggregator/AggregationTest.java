package org.assises.aggregator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One country, aggregated without an engine and with Flink in several ways. */
class AggregationTest {
  private static final Pattern CELL =
      Pattern.compile("\"status\":\"([a-z-]+)\",\"outcome\".*\"editionYear\":([0-9]{4})");

  @TempDir private static Path folder;
  private static TestCountry country;
  private static Map<String, String> plain;

  @BeforeAll
  static void aggregateWithoutAnEngine() throws IOException {
    country = TestCountry.write(folder.resolve("country"), 60, 2_000, 4);
    TestCountry.run("plain", country.register() + "", folder + "/plain", "--at", TestCountry.AT);
    plain = TestCountry.shown(folder.resolve("plain"));
  }

  @Test
  void everyProposalIsInThePartitionOfItsDepartementAndYear() throws IOException {
    Map<String, Long> counted = new TreeMap<>();
    plain.forEach(
        (name, content) -> {
          if (name.endsWith(".ndjson") && name.contains("/edition=")) {
            String departement = name.replaceFirst(".*departement=([0-9AB]+)/.*", "$1");
            content
                .lines()
                .forEach(line -> counted.merge(departement + "," + cell(line), 1L, Long::sum));
          }
        });

    assertThat(counted).isEqualTo(country.expectedCells());
  }

  private static String cell(String line) {
    Matcher cell = CELL.matcher(line);
    assertThat(cell.find()).isTrue();
    return cell.group(2) + "," + cell.group(1);
  }

  @Test
  void theTableHasARowForEachLine() {
    plain.forEach(
        (name, content) -> {
          if (name.endsWith(".ndjson") && name.contains("/edition=")) {
            assertThat(plain.get(name.replace(".ndjson", ".csv")).lines().count())
                .isEqualTo(content.lines().count() + 1);
          }
        });
  }

  @Test
  void everySpoiltLineIsReportedOnceWithItsPlace() throws IOException {
    List<String> reported = plain.get("refusals.csv").lines().skip(1).toList();

    assertThat(reported.stream().filter(line -> line.endsWith(",refused")))
        .hasSize((int) country.expected("refused"));
    assertThat(reported.stream().filter(line -> line.endsWith(",cleaned")))
        .hasSize((int) country.expected("cleaned"));
    assertThat(reported).doesNotHaveDuplicates();
  }

  @Test
  void noContactDataAndNoUnknownMemberLeaves() {
    assertThat(plain.values())
        .noneMatch(content -> content.contains("02 98 00"))
        .noneMatch(content -> content.contains("someone@example.org"));
  }

  @Test
  void theAgendasHaveAllSessionsWithTheUidsOfTheirCities() throws IOException {
    List<String> uids = new ArrayList<>();
    plain.forEach(
        (name, content) -> {
          if (name.endsWith(".ics")) {
            Biweekly.parse(content)
                .first()
                .getEvents()
                .forEach(event -> uids.add(event.getUid().getValue()));
          }
        });

    assertThat(uids)
        .hasSize((int) country.expected("sessions"))
        .doesNotHaveDuplicates()
        .allMatch(uid -> uid.matches("seance-[0-9]@2027\\.assises-[0-9ab]+"));
  }

  @Test
  void flinkMakesTheSameBytesWithAnyParallelism() {
    for (int parallelism = 1; parallelism <= 3; parallelism += 2) {
      assertThat(built(country.register(), "p" + parallelism, parallelism)).isEqualTo(plain);
    }
  }

  @Test
  void theOrderOfCitiesAndFeedsThatComeTwiceDoNotMatter() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(country.register(), UTF_8));
    String header = lines.remove(0);
    lines.addAll(List.copyOf(lines.subList(0, 20)));
    Collections.shuffle(lines, new Random(5));
    lines.add(0, header);
    Path shuffled = country.register().resolveSibling("shuffled.csv");
    Files.write(shuffled, lines, UTF_8);

    assertThat(built(shuffled, "shuffled", 2)).isEqualTo(plain);
  }

  private static Map<String, String> built(Path register, String name, int parallelism) {
    TestCountry.run(
        "build",
        register.toString(),
        folder + "/" + name,
        "--at",
        TestCountry.AT,
        "--parallelism",
        Integer.toString(parallelism));
    return TestCountry.shown(folder.resolve(name));
  }

  @Test
  void publishedAgainOnlyTheIndexSaysSo() {
    String target = folder + "/again";
    TestCountry.run("plain", country.register() + "", target, "--at", TestCountry.AT);
    TestCountry.run("plain", country.register() + "", target, "--at", "2026-11-29T06:00:00Z");

    Map<String, String> again = TestCountry.shown(folder.resolve("again"));
    String index = again.remove("index.json");
    Map<String, String> first = new TreeMap<>(plain);
    first.remove("index.json");
    assertThat(again).isEqualTo(first);
    assertThat(index)
        .contains("\"publishedAt\": \"2026-11-29T06:00:00Z\"")
        .contains("\"lastModified\": \"2026-11-29T00:00:00Z\"")
        .doesNotContain("\"lastModified\": \"2026-11-29T06:00:00Z\"");
  }
}
