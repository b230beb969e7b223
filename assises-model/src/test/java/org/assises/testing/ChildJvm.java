package org.assises.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process of its own that ran a class of the tests, with the classes that they have.
 *
 * @param exitCode how it ended; -1 if it had to be ended after 20 minutes, which means that it
 *     hangs
 * @param output all that it wrote, its errors among it
 */
public record ChildJvm(int exitCode, String output) {
  /** Little memory: a heap of 256 MiB, and stacks of 256 KiB. */
  public static final List<String> SMALL = List.of("-Xmx256m", "-Xss256k", "-XX:+UseSerialGC");

  /** {@return how a class ended that was run in a small JVM} */
  public static ChildJvm small(Class<?> main) throws IOException, InterruptedException {
    return run(SMALL, main, List.of());
  }

  /** {@return how a class ended that was run with options of the JVM and arguments} */
  public static ChildJvm run(List<String> options, Class<?> main, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-cp", classPath(), main.getName()));
    all.addAll(arguments);
    return run(all);
  }

  /** {@return how a JVM ended that was started with these options and arguments} */
  public static ChildJvm run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    Path output = Files.createTempFile(Path.of("target"), "child-jvm", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(20, TimeUnit.MINUTES);
    process.destroyForcibly();
    return new ChildJvm(ended ? process.exitValue() : -1, Files.readString(output, UTF_8));
  }

  /** What is on the module path and what is patched into it is found on a class path as well. */
  public static String classPath() {
    return Stream.of(
            "target/test-classes",
            "target/classes",
            System.getProperty("jdk.module.path", ""),
            System.getProperty("java.class.path"))
        .filter(path -> !path.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
