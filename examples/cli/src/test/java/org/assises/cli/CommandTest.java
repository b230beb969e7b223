package org.assises.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The base of tests of single commands, with a folder and the output. */
abstract class CommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-11-20T08:00:00Z"), ZoneOffset.UTC);

  /** The options with which an import creates a document. */
  static final List<String> NEW_DOCUMENT =
      List.of("--name Assises --zone Europe/Paris --languages fr --licence etalab-2.0".split(" "));

  @TempDir Path home;

  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @BeforeEach
  void forgetWhatWasTold() {
    out = new StringWriter();
    err = new StringWriter();
  }

  Clock clock() {
    return CLOCK;
  }

  /** Runs a command, and keeps its output. A list stands for its items. */
  int run(Object... arguments) {
    return run(Map.of(), arguments);
  }

  int run(Map<String, String> environment, Object... arguments) {
    forgetWhatWasTold();
    return AssisesCommand.run(
        words(List.of(arguments)).toArray(String[]::new),
        new Surroundings(
            clock(),
            () -> 0,
            environment,
            new Output(new PrintWriter(out, true), "file"),
            new Output(new PrintWriter(err, true), "file")));
  }

  private static Stream<String> words(Object argument) {
    return argument instanceof List<?> list
        ? list.stream().flatMap(CommandTest::words)
        : Stream.of(argument.toString());
  }

  /** Returns the standard output, with file names relative to the folder of the test. */
  String out() {
    return Samples.plainSpaces(out.toString().replace(home + "/", ""));
  }

  /** Returns the standard error, with file names relative to the folder of the test. */
  String err() {
    return Samples.plainSpaces(err.toString().replace(home + "/", ""));
  }
}
