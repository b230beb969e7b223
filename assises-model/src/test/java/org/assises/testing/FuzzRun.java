package org.assises.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A run of Jazzer on a target, in its own process. Jazzer changes inputs at random and keeps those
 * that reach new code. It stops at the first input that the target rejects, that takes more than
 * thirty seconds, or that needs too much memory.
 *
 * <p>The results and the log are in {@code target/fuzz} of the module.
 */
public final class FuzzRun {
  private static final String INSTRUMENTED =
      String.join(
          ":",
          "org.assises.model.**",
          "org.assises.publication.**",
          "org.assises.screening.**",
          "org.assises.ical.**",
          "org.assises.json.**",
          "de.siegmar.fastcsv.**",
          "org.eclipse.parsson.**",
          "net.fortuna.ical4j.**");

  private FuzzRun() {}

  /**
   * Runs for the number of seconds in the system property {@code fuzz.seconds}, and fails with the
   * first input that it finds.
   *
   * @param target the class with a method {@code public static void fuzzerTestOneInput(byte[])}
   * @param seeds the initial inputs
   */
  public static void of(Class<?> target, List<byte[]> seeds) throws Exception {
    Path folder = Path.of("target", "fuzz", target.getSimpleName()).toAbsolutePath();
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    for (int i = 0; i < seeds.size(); i++) {
      Files.write(corpus.resolve("seed-" + i), seeds.get(i));
    }
    Path log = folder.resolve("log.txt");

    int exit = jazzer(target, folder, corpus).redirectOutput(log.toFile()).start().waitFor();

    assertThat(exit).as("exit of Jazzer; its output ends in %s", end(log)).isZero();
  }

  private static ProcessBuilder jazzer(Class<?> target, Path folder, Path corpus) {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-Xss512k",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + target.getName(),
            "--instrumentation_includes=" + INSTRUMENTED,
            "--custom_hook_includes=" + INSTRUMENTED,
            "--reproducer_path=" + folder,
            "-artifact_prefix=" + folder + "/",
            "-max_total_time=" + Integer.getInteger("fuzz.seconds", 60),
            "-timeout=30",
            "-rss_limit_mb=1500",
            "-max_len=16384",
            "-print_final_stats=1",
            corpus.toString())
        .redirectErrorStream(true);
  }

  private static String end(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
  }
}
