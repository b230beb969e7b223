package org.assises.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process of its own with little memory: a heap of 256 MiB, and stacks of 256 KiB. */
public final class SmallJvm {
  private SmallJvm() {}

  /** {@return all that a class of the tests wrote when it was run in one, and how it ended} */
  public static List<String> run(Class<?> main) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xss256k",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                main.getName())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    List<String> output =
        new ArrayList<>(
            new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList());
    output.add("exit " + process.waitFor());
    return output;
  }

  /** What is on the module path and what is patched into it is found on a class path as well. */
  private static String classPath() {
    return Stream.of(
            "target/test-classes",
            "target/classes",
            System.getProperty("jdk.module.path", ""),
            System.getProperty("java.class.path"))
        .filter(path -> !path.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
