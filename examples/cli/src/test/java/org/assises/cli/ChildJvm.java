package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assises.cli.folder.PublishedFolder;

/** Starts separate processes for code that would end or disturb the process of the tests. */
public final class ChildJvm {
  private ChildJvm() {}

  /** {@return the command that runs a test class with the class path of the tests} */
  public static List<String> command(Class<?> main, Object... arguments) {
    return command(System.getProperty("java.class.path"), main, arguments);
  }

  /** {@return the command that runs a test class with this module only, which starts faster} */
  public static List<String> smallCommand(Class<?> main, Object... arguments) {
    return command(
        Stream.of(PublishedFolder.class, main)
            .map(ChildJvm::place)
            .map(Path::toString)
            .collect(joining(System.getProperty("path.separator"))),
        main,
        arguments);
  }

  private static List<String> command(String classPath, Class<?> main, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath));
    command.add(main.getName());
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    return command;
  }

  private static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError("the classes of the tests are in folders", e);
    }
  }

  /** The exit code and the output of a process. */
  public record Ended(int exit, String output) {}

  /** Runs a process to its end. Fails after 20 minutes. */
  public static Ended run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (!process.waitFor(20, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return new Ended(process.waitFor(), output);
  }
}
