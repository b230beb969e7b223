package org.assises.aggregator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests a follower in its own JVM that is killed repeatedly without warning. */
@Tag("minutes")
class KilledFollowerTest {
  private static final int KILLS = 4;

  @TempDir private Path folder;

  @Test
  void afterKillsEverythingIsReportedOnceAndCompactedLikeABuild() throws Exception {
    TestCountry country = TestCountry.write(folder.resolve("country"), 300, 100_000, 4);
    Path log = folder.resolve("log");
    Random random = new Random();
    for (int kill = 0; kill < KILLS; kill++) {
      Process follower = follow(country, log, 1 + random.nextInt(3));
      Thread.sleep(6_000 + random.nextInt(9_000));
      follower.destroyForcibly().waitFor();
      int shown = lines(log).size();
      System.out.println("killed with " + shown + " lines shown");
    }

    Process follower = follow(country, log, 2);
    long all =
        country.expected("published")
            + country.expected("removed")
            + country.expected("superseded");
    while (lines(log).size() < all) {
      Thread.sleep(1_000);
    }
    Thread.sleep(5_000);
    follower.destroyForcibly().waitFor();

    assertThat(lines(log)).doesNotHaveDuplicates().hasSize((int) all);
    assertThat(refusals(log))
        .doesNotHaveDuplicates()
        .hasSize((int) (country.expected("refused") + country.expected("cleaned")));
    String register = country.register().toString();
    TestCountry.run("compact", register, log + "", folder + "/compact", "--at", TestCountry.AT);
    TestCountry.run("build", register, folder + "/build", "--at", TestCountry.AT);
    assertThat(TestCountry.shown(folder.resolve("compact")))
        .isEqualTo(TestCountry.shown(folder.resolve("build")));
  }

  private static Process follow(TestCountry country, Path log, int parallelism) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            AggregatorCommand.class.getName(),
            "follow",
            country.register().toString(),
            log.toString(),
            "--at",
            TestCountry.AT,
            "--poll",
            "PT2S",
            "--checkpoint",
            "PT1S",
            "--parallelism",
            Integer.toString(parallelism))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static List<String> lines(Path log) throws IOException {
    return read(log.resolve("proposals"));
  }

  private static List<String> refusals(Path log) throws IOException {
    return read(log.resolve("refusals"));
  }

  /** {@return the lines of the visible files; files that a kill left incomplete are hidden} */
  private static List<String> read(Path below) throws IOException {
    List<String> lines = new ArrayList<>();
    if (Files.exists(below)) {
      try (Stream<Path> files = Files.walk(below)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (!file.getFileName().toString().startsWith(".")) {
            lines.addAll(Files.readAllLines(file, UTF_8));
          }
        }
      }
    }
    return lines;
  }
}
