package org.assises.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM with little memory or stack, of the same installation and with the same classes. */
final class ChildJvm {
  private ChildJvm() {}

  /** {@return what a program of the tests printed, its errors among it} */
  static List<String> run(Class<?> program, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", path(), program.getName()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
  }

  /** The tests themselves run as part of a module, and are on no path. */
  private static String path() {
    return String.join(
        System.getProperty("path.separator"),
        Path.of("target/test-classes").toString(),
        System.getProperty("jdk.module.path", ""),
        System.getProperty("java.class.path"));
  }
}
