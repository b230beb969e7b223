package org.assises.benchmarks.fresh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assises.benchmarks.report.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The time of whole programs on Quimper's document, from the start of the process: the command line
 * until it ends, the portal until it is ready.
 */
public final class Programs {
  private static final String WHAT = "Whole programs, Quimper";
  private static final Path CLI = Path.of("examples/cli");
  private static final Path PORTAL = Path.of("examples/portal");
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private Programs() {}

  /** Runs each program once, so that a missing or outdated one stops a run at its start. */
  public static void requireBuilt() throws IOException, InterruptedException {
    measure(1);
  }

  /** {@return the medians, in nanoseconds per process} */
  public static List<Figure> measure(int times) throws IOException, InterruptedException {
    Path jar = CLI.resolve("target/assises.jar");
    Path portalJar = PORTAL.resolve("target/portal.jar");
    String document = CLI.resolve("quimper.json").toString();
    Path scratch = Files.createTempDirectory("programs");
    List<String> publish = List.of("publish", document, scratch.resolve("public").toString());
    List<String> portal =
        List.of("--port", "0", "--data", scratch.resolve("portal").toString(), document);
    Map<String, List<String>> programs = new LinkedHashMap<>();
    programs.put("nothing", List.of(JAVA, "-cp", own(), FirstExport.class.getName(), "nothing"));
    programs.put(
        "java -jar assises.jar publish", command(List.of(JAVA, "-jar", jar.toString()), publish));
    programs.put(
        "examples/cli/assises publish",
        command(List.of(CLI.resolve("assises").toString()), publish));
    programs.put(
        "portal.jar, until it serves",
        command(List.of(JAVA, "-jar", portalJar.toString()), portal));
    programs.put(
        "portal script, until it serves",
        command(List.of(PORTAL.resolve("portal").toString()), portal));
    Map<String, List<Long>> nanos = new LinkedHashMap<>();
    for (int i = 0; i < times; i++) {
      for (Map.Entry<String, List<String>> program : programs.entrySet()) {
        nanos
            .computeIfAbsent(program.getKey(), name -> new ArrayList<>())
            .add(time(program.getValue(), program.getKey().startsWith("portal")));
      }
    }
    return programs.keySet().stream()
        .map(
            name ->
                new Figure(WHAT, name, 1, median(nanos.getOrDefault(name, List.of())), Double.NaN))
        .toList();
  }

  private static String own() {
    return System.getProperty("java.class.path");
  }

  private static List<String> command(List<String> program, List<String> arguments) {
    List<String> command = new ArrayList<>(program);
    command.addAll(arguments);
    return command;
  }

  private static long time(List<String> command, boolean endless)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      @Nullable String first = lines.readLine();
      if (endless && first != null) {
        long nanos = System.nanoTime() - start;
        process.destroyForcibly().waitFor();
        return nanos;
      }
      String others = lines.lines().collect(joining("\n"));
      if (process.waitFor() != 0 || endless) {
        throw new IllegalStateException(command + " failed:\n" + first + "\n" + others);
      }
      return System.nanoTime() - start;
    }
  }

  private static double median(List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
