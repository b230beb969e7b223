package org.assises.aggregator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.assises.aggregator.feed.City;
import org.assises.aggregator.feed.FetchOptions;
import org.assises.aggregator.feed.Register;
import org.assises.aggregator.job.Environments;
import org.assises.aggregator.job.NationalJob;
import org.assises.json.FolderIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests a job that follows three cities on this machine. */
class FollowTest {
  private static final Instant AT = Instant.parse(TestCountry.AT);

  @TempDir private Path folder;
  private final List<LoopbackCity> cities = new ArrayList<>();
  private Path register = Path.of("");
  private Path log = Path.of("");

  @BeforeEach
  void serve() throws IOException {
    log = folder.resolve("log");
    TestCountry.write(folder.resolve("country"), 3, 60, 0);
    List<String> lines = new ArrayList<>(List.of("assises,inseeCode,location"));
    for (City city : Register.read(folder.resolve("country/cities.csv"))) {
      LoopbackCity served = LoopbackCity.of(Path.of(city.location()));
      cities.add(served);
      lines.add(city.assises() + "," + city.inseeCode() + "," + served.address());
    }
    register = folder.resolve("served.csv");
    Files.write(register, lines, UTF_8);
  }

  @AfterEach
  void close() {
    cities.forEach(LoopbackCity::close);
  }

  @Test
  void slowAndMissingCitiesDelayNobodyAndAreReported() throws Exception {
    LoopbackCity slow = LoopbackCity.with(FollowTest::drip);
    cities.add(slow);
    String gone = "assises-29999,29999,http://127.0.0.1:1/";
    Files.write(
        register,
        List.of("assises-29998,29998," + slow.address(), gone),
        UTF_8,
        StandardOpenOption.APPEND);

    JobClient job = follow(2);
    await(() -> cities.subList(0, 3).stream().allMatch(city -> count(city, "304 ") > 1));
    await(() -> parts("refusals").stream().filter(FollowTest::isOfTheHostile).count() == 2);
    job.cancel().get();

    assertThat(parts("refusals"))
        .filteredOn(FollowTest::isOfTheHostile)
        .extracting(line -> line.replaceAll("\t+", " "))
        .containsExactlyInAnyOrder(
            "assises-29998 29998 index.json 0000000000 it did not arrive in time refused",
            "assises-29999 29999 index.json 0000000000 the server cannot be reached refused");
  }

  private static boolean isOfTheHostile(String line) {
    return line.startsWith("assises-2999");
  }

  private static void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try {
      while (true) {
        exchange.getResponseBody().write(' ');
        exchange.getResponseBody().flush();
        Thread.sleep(50);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void onlyChangedFilesOfChangedCitiesAreRead() throws Exception {
    JobClient job = follow(2);
    await(() -> cities.stream().allMatch(city -> count(city, "304 ") > 2));
    int before = lines().size();
    List<List<String>> firstRounds = cities.stream().map(FollowTest::answers).toList();

    addProposal(folder.resolve("country/cities/000/00000"), "added");
    await(() -> lines().size() > before);
    await(() -> count(cities.get(0), "304 ") > count304(firstRounds.get(0)) + 2);
    job.cancel().get();

    assertThat(firstRounds.get(1))
        .startsWith("200 /index.json", "200 /proposals.ndjson")
        .filteredOn(answer -> answer.startsWith("200 /index"))
        .hasSize(1);
    assertThat(lines()).hasSize(before + 1);
    assertThat(since(cities.get(0), firstRounds.get(0)))
        .filteredOn(answer -> answer.startsWith("200"))
        .containsExactly("200 /index.json", "200 /proposals.ndjson");
    assertThat(since(cities.get(1), firstRounds.get(1))).containsOnly("304 /index.json");
    assertThat(since(cities.get(2), firstRounds.get(2))).containsOnly("304 /index.json");
  }

  @Test
  void aRestartWithMoreTasksReportsNothingTwice() throws Exception {
    JobClient job = follow(2);
    await(() -> lines().size() > 50);
    job.cancel().get();
    addProposal(folder.resolve("country/cities/000/00001"), "added");

    JobClient again = follow(3);
    int rounds = count(cities.get(2), "304 ");
    await(
        () ->
            count(cities.get(2), "304 ") > rounds + 2
                && lines().stream().anyMatch(FollowTest::isAdded));
    again.cancel().get();

    assertThat(lines()).doesNotHaveDuplicates();
    assertThat(parts("refusals")).doesNotHaveDuplicates();
    TestCountry.run(
        "compact", register + "", log + "", folder + "/compact", "--at", TestCountry.AT);
    TestCountry.run(
        "plain", folder + "/country/cities.csv", folder + "/plain", "--at", TestCountry.AT);
    assertThat(TestCountry.shown(folder.resolve("compact")))
        .isEqualTo(TestCountry.shown(folder.resolve("plain")));
  }

  /** Prints the time until a change is shown. README.md contains the figures. */
  @Test
  @Tag("minutes")
  void hostileCitiesDoNotDelayTheChangesOfOthers() throws Exception {
    System.out.println("alone: " + longestOf(5, "alone") + " ms");
    for (int i = 0; i < 8; i++) {
      LoopbackCity slow = LoopbackCity.with(FollowTest::drip);
      cities.add(slow);
      String line = "assises-2999" + i + ",2999" + i + "," + slow.address();
      Files.write(register, List.of(line), UTF_8, StandardOpenOption.APPEND);
    }
    System.out.println("beside eight that drip: " + longestOf(5, "beside") + " ms");
  }

  /** {@return the longest time in milliseconds until a change was shown, for several changes} */
  private long longestOf(int changes, String id) throws Exception {
    List<Integer> rounds = cities.stream().map(city -> count(city, "304 ")).toList();
    JobClient job = follow(2);
    for (int i = 0; i < 3; i++) {
      int city = i;
      await(() -> count(cities.get(city), "304 ") > rounds.get(city) + 1);
    }
    long longest = 0;
    for (int i = 0; i < changes; i++) {
      int before = lines().size();
      long start = System.nanoTime();
      addProposal(folder.resolve("country/cities/000/0000" + i % 3), id + i);
      await(() -> lines().size() > before);
      longest = Math.max(longest, (System.nanoTime() - start) / 1_000_000);
    }
    job.cancel().get();
    return longest;
  }

  private JobClient follow(int parallelism) throws Exception {
    StreamExecutionEnvironment environment =
        Environments.following(
            OptionalInt.of(parallelism),
            log.resolve(".checkpoints"),
            Duration.ofMillis(500),
            false);
    FetchOptions options =
        FetchOptions.usual().withPoll(Duration.ofMillis(400)).withDeadline(Duration.ofSeconds(3));
    new NationalJob(Register.read(register), log.toUri().toString(), AT, true, options)
        .describe(environment);
    return environment.executeAsync();
  }

  /** Adds a line to the feed of a city and updates its index. */
  private static void addProposal(Path city, String id) throws IOException {
    Path feed = city.resolve("proposals.ndjson");
    String first =
        Files.readAllLines(feed, ISO_8859_1).stream()
            .filter(line -> line.startsWith("{\"type\":\"proposal\"") && line.endsWith("}"))
            .findFirst()
            .orElseThrow();
    String added = first.replaceFirst("\"id\":\"p-[0-9]+\"", "\"id\":\"" + id + "\"") + "\n";
    byte[] bytes = (Files.readString(feed, ISO_8859_1) + added).getBytes(ISO_8859_1);
    Path index = city.resolve("index.json");
    FolderIndex before = FolderIndex.read(Files.readAllBytes(index));
    List<FolderIndex.File> files =
        before.files().stream()
            .map(
                file ->
                    file.name().equals("proposals.ndjson")
                        ? new FolderIndex.File(
                            file.name(),
                            file.mediaType(),
                            LoopbackCity.etag(bytes),
                            file.lastModified(),
                            bytes.length)
                        : file)
            .toList();
    Files.write(feed, bytes);
    try (OutputStream out = Files.newOutputStream(index)) {
      new FolderIndex(before.assises(), before.publishedAt(), files).write(out);
    }
  }

  private static boolean isAdded(String line) {
    return line.contains("\"id\":\"added\"");
  }

  private List<String> lines() throws IOException {
    return parts("proposals");
  }

  /** {@return the lines shown so far} */
  private List<String> parts(String below) throws IOException {
    List<String> lines = new ArrayList<>();
    if (Files.exists(log.resolve(below))) {
      try (Stream<Path> files = Files.walk(log.resolve(below))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (!file.getFileName().toString().startsWith(".")) {
            lines.addAll(Files.readAllLines(file, UTF_8));
          }
        }
      }
    }
    return lines;
  }

  private static List<String> answers(LoopbackCity city) {
    return List.copyOf(city.answers());
  }

  private static List<String> since(LoopbackCity city, List<String> before) {
    List<String> now = answers(city);
    return now.subList(before.size(), now.size());
  }

  private static int count(LoopbackCity city, String start) {
    return (int) city.answers().stream().filter(answer -> answer.startsWith(start)).count();
  }

  private static int count304(List<String> answers) {
    return (int) answers.stream().filter(answer -> answer.startsWith("304 ")).count();
  }

  /** Waits until a condition is true, without a limit. */
  private static void await(Callable<Boolean> condition) throws Exception {
    while (!condition.call()) {
      Thread.sleep(50);
    }
  }
}
