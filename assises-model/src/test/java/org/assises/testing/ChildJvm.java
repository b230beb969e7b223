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
 * The result of a class that ran in its own process, with the class path of the tests.
 *
 * @param exitCode the exit code; -1 if the process was stopped after 20 minutes because it hung
 * @param output its standard output and error output
 */
public record ChildJvm(int exitCode, String output) {
  /** Little memory: a heap of 256 MiB, and stacks of 256 KiB. */
  public static final List<String> SMALL = List.of("-Xmx256m", "-Xss256k", "-XX:+UseSerialGC");

  /** {@return the result of a class in a small JVM} */
  public static ChildJvm small(Class<?> main) throws IOException, InterruptedException {
    return run(SMALL, main, List.of());
  }

  /** {@return the result of a class with JVM options and arguments} */
  public static ChildJvm run(List<String> options, Class<?> main, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-cp", classPath(), main.getName()));
    all.addAll(arguments);
    return run(all);
  }

  /** {@return the result of a JVM with these options and arguments} */
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

  /** The class path contains everything on the module path, including patched modules. */
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
