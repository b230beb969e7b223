package org.assises.ical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A JVM of 256 MiB, with stacks of 256 KiB, that runs {@link OfflineCalendars} and ends. */
record SmallJvm(int exitCode, String output) {
  private static final Path OUTPUT = Path.of("target", "small-jvm.txt");

  static SmallJvm run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xss256k",
                "-Djava.security.manager=allow",
                "-cp",
                classes(),
                OfflineCalendars.class.getName()));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(OUTPUT.toFile())
            .start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    process.destroyForcibly();
    return new SmallJvm(ended ? process.exitValue() : -1, Files.readString(OUTPUT, UTF_8));
  }

  /** What this JVM has on its module path is on the class path of the other. */
  private static String classes() {
    return Stream.of(
            Path.of("target", "test-classes").toString(),
            System.getProperty("jdk.module.path", ""),
            System.getProperty("java.class.path"))
        .filter(path -> !path.isEmpty())
        .collect(joining(File.pathSeparator));
  }
}
