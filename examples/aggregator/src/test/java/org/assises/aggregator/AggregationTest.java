package org.assises.aggregator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.assises.aggregator.feed.City;
import org.assises.aggregator.feed.Register;
import org.assises.ical.ICalendarFormat;
import org.assises.json.EditionFeedReader;
import org.assises.json.JsonSchema;
import org.assises.publication.Publication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Aggregates a generated country without an engine and with Flink in several ways. */
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
  void everyDamagedLineIsReportedOnceWithItsPlace() throws IOException {
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
  void everyLineFollowsTheSchemaOfProposalLines() throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    JsonSchema.PROPOSAL_LINE.write(text);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text.toString(UTF_8));

    List<String> lines =
        plain.entrySet().stream()
            .filter(file -> file.getKey().endsWith(".ndjson"))
            .flatMap(file -> file.getValue().lines())
            .toList();

    assertThat(lines)
        .hasSize((int) (country.expected("published") + country.expected("removed")))
        .allSatisfy(line -> assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
  }

  @Test
  void theAgendasHaveAllSessionsWithTheUidAndSequenceOfTheirCity() throws Exception {
    Map<String, String> cities = new TreeMap<>();
    for (City city : Register.read(country.register())) {
      Path feed = Path.of(city.location(), "edition-2027.json");
      if (Files.exists(feed)) {
        cities.putAll(readByBiweekly(calendar(Files.readAllBytes(feed))));
      }
    }

    Map<String, String> byBiweekly = new TreeMap<>();
    Map<String, String> byICal4j = new TreeMap<>();
    for (Map.Entry<String, String> file : plain.entrySet()) {
      if (file.getKey().endsWith(".ics")) {
        byBiweekly.putAll(readByBiweekly(file.getValue()));
        byICal4j.putAll(readByICal4j(file.getValue()));
      }
    }

    assertThat(cities).hasSize((int) country.expected("sessions")).containsValues("0", "1");
    assertThat(byBiweekly).isEqualTo(cities);
    assertThat(byICal4j).isEqualTo(cities);
  }

  /** {@return the calendar of an edition as its city publishes it} */
  private static String calendar(byte[] feed) throws IOException {
    Publication edition = EditionFeedReader.create().read(feed, Instant.parse(TestCountry.AT));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ICalendarFormat.create().write(edition, out);
    return out.toString(UTF_8);
  }

  /** {@return the SEQUENCE of each event by its UID} */
  private static Map<String, String> readByBiweekly(String calendar) {
    return Biweekly.parse(calendar).first().getEvents().stream()
        .collect(
            toMap(
                event -> event.getUid().getValue(),
                event -> event.getSequence().getValue().toString()));
  }

  /** {@return the SEQUENCE of each event by its UID} */
  private static Map<String, String> readByICal4j(String calendar) throws Exception {
    return new CalendarBuilder()
        .build(new StringReader(calendar)).<VEvent>getComponents("VEVENT").stream()
            .collect(
                toMap(
                    event -> event.getRequiredProperty("UID").getValue(),
                    event -> event.getRequiredProperty("SEQUENCE").getValue()));
  }

  @Test
  void flinkWritesTheSameBytesWithAnyParallelism() {
    for (int parallelism = 1; parallelism <= 3; parallelism++) {
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
  void publishingAgainChangesOnlyTheIndex() {
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
