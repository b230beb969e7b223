package org.assises.cli;

import static java.util.Objects.requireNonNullElse;

import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/**
 * The command {@code assises}: a thin layer over the library, for a city's nightly job. Each
 * command is a class. Its texts are in the property files beside {@link Texts}.
 *
 * <pre>{@code
 * assises check quimper.json
 * assises publish quimper.json public --at 2024-11-20T08:00:00Z
 * }</pre>
 */
@Command(
    name = "assises",
    mixinStandardHelpOptions = true,
    versionProvider = BuiltVersion.class,
    synopsisSubcommandLabel = "${bundle:label.command}")
final class AssisesCommand {
  private static final List<String> NAMES =
      List.of(
          "init",
          "check",
          "publish",
          "losses",
          "import",
          "unfollow",
          "forget",
          "verify",
          "schemas");

  /**
   * Declared so that picocli accepts and checks it. {@link Texts#of} reads it before the other
   * arguments.
   */
  @Option(names = "--lang", paramLabel = "${bundle:label.language}", scope = ScopeType.INHERIT)
  @SuppressWarnings("UnusedVariable")
  private Optional<Locale> language = Optional.empty();

  private AssisesCommand() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(
        run(
            arguments,
            new Surroundings(
                Clock.systemUTC(),
                System::nanoTime,
                System.getenv(),
                Output.of(FileDescriptor.out, 1),
                Output.of(FileDescriptor.err, 2))));
  }

  /** Runs one command in English, and returns its exit code. */
  static int run(String[] arguments, Clock clock, PrintWriter out, PrintWriter err) {
    return run(
        arguments,
        new Surroundings(
            clock, () -> 0, Map.of(), new Output(out, "file"), new Output(err, "file")));
  }

  /** Runs one command and returns its exit code. */
  static int run(String[] arguments, Surroundings surroundings) {
    CommandRun run = new CommandRun(surroundings, Texts.of(arguments, surroundings.environment()));
    CommandLine commands = commands(arguments, run);
    commands.setOut(surroundings.out().text());
    commands.setErr(surroundings.err().text());
    Converters.addTo(commands);
    commands.setParameterExceptionHandler((misuse, all) -> misused(misuse, all, run));
    commands.setExecutionExceptionHandler((defect, command, all) -> failed(defect, command, run));
    commands.setExecutionStrategy(parsed -> HelpPage.showOrRun(parsed, run));
    return told(commands.execute(arguments), surroundings.out(), run);
  }

  /**
   * Returns the command that the first argument names, or all commands. Picocli reads the
   * declarations of each command that it is given, which would take a tenth of the time of {@code
   * publish}.
   */
  private static CommandLine commands(String[] arguments, CommandRun run) {
    CommandLine commands = new CommandLine(new AssisesCommand());
    boolean named = arguments.length > 0 && NAMES.contains(arguments[0]);
    for (String name : named ? List.of(arguments[0]) : NAMES) {
      commands.addSubcommand(command(name, run));
    }
    return commands;
  }

  private static Object command(String name, CommandRun run) {
    return switch (name) {
      case "init" -> new InitCommand(run);
      case "check" -> new CheckCommand(run);
      case "publish" -> new PublishCommand(run);
      case "losses" -> new LossesCommand(run);
      case "import" -> imports(run);
      case "unfollow" -> new UnfollowCommand(run);
      case "forget" -> new ForgetCommand(run);
      case "verify" -> new VerifyCommand(run);
      default -> new SchemasCommand(run);
    };
  }

  private static CommandLine imports(CommandRun run) {
    ImportRun imports = new ImportRun(run);
    return new CommandLine(new ImportCommand())
        .addSubcommand(new ImportTableCommand(imports))
        .addSubcommand(new ImportDecidimCommand(imports))
        .addSubcommand(new ImportCalendarCommand(imports))
        .addSubcommand(new ImportScheduleCommand(imports))
        .addSubcommand(new ImportAgendaCommand(imports))
        .addSubcommand(new ImportDecisionsCommand(run));
  }

  private static int misused(ParameterException misuse, String[] arguments, CommandRun run) {
    misuse.getCommandLine().setResourceBundle(run.texts().help());
    String sentence = new MisuseText(run.texts(), List.of(arguments)).of(misuse);
    return misused(sentence, misuse.getCommandLine(), run);
  }

  private static int misused(String sentence, CommandLine command, CommandRun run) {
    run.failures().misused(sentence, command.getCommandSpec().qualifiedName());
    return ExitCode.MISUSED;
  }

  private static int failed(Exception failure, CommandLine command, CommandRun run) {
    Throwable cause =
        failure instanceof ExecutionException
            ? requireNonNullElse(failure.getCause(), failure)
            : failure;
    if (cause instanceof Misuse misuse) {
      return misused(misuse.sentence(run.texts()), command, run);
    }
    run.failures().defect(cause);
    return ExitCode.DEFECT;
  }

  /** Returns the exit code, or another one if the report could not be written. */
  private static int told(int code, Output out, CommandRun run) {
    if (!out.text().checkError() || code != ExitCode.DONE) {
      return code;
    }
    if (out.isPipe()) {
      return ExitCode.UNREAD; // As in "assises losses ville.json | head", which is not an error.
    }
    run.failures().untold();
    return ExitCode.UNTOLD;
  }
}
