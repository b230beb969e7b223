package org.assises.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The base of tests of single commands, with a folder and the output. */
abstract class CommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-11-20T08:00:00Z"), ZoneOffset.UTC);

  @TempDir Path home;

  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @BeforeEach
  void forgetWhatWasTold() {
    out = new StringWriter();
    err = new StringWriter();
  }

  /** Runs a command, and keeps its output. */
  int run(Object... arguments) {
    return run(Map.of(), arguments);
  }

  int run(Map<String, String> environment, Object... arguments) {
    forgetWhatWasTold();
    return AssisesCommand.run(
        Stream.of(arguments).map(Object::toString).toArray(String[]::new),
        new Surroundings(
            CLOCK,
            () -> 0,
            environment,
            new Output(new PrintWriter(out, true), "file"),
            new Output(new PrintWriter(err, true), "file")));
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
