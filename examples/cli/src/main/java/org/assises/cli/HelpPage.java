package org.assises.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/**
 * What {@code --help} shows. Breaks lines only between words: picocli itself breaks them within
 * file names, times and French words with an apostrophe.
 */
final class HelpPage {
  private static final int WIDE = 10_000;
  private static final int INDENT = 4;
  private static final Pattern COLUMNS = Pattern.compile("( *\\S.*? {2,})\\S.*");

  private HelpPage() {}

  /** Runs a command as picocli does, or shows its help if that is asked for. */
  static int showOrRun(ParseResult parsed, CommandRun run) {
    for (ParseResult at = parsed; at != null; at = at.hasSubcommand() ? at.subcommand() : null) {
      if (at.isUsageHelpRequested()) {
        CommandLine command = at.commandSpec().commandLine();
        command.setResourceBundle(run.texts().help());
        lines(command).forEach(run.report()::line);
        return ExitCode.DONE;
      }
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static List<String> lines(CommandLine command) {
    command.setUsageHelpWidth(WIDE);
    List<String> lines = new ArrayList<>();
    command
        .getUsageMessage(Ansi.OFF)
        .lines()
        .forEach(line -> lines.addAll(Report.wrapped(line, indent(line, command))));
    return lines;
  }

  /** Returns the indent of continued lines: the second column, if there is one. */
  private static int indent(String line, CommandLine command) {
    if (line.contains(" " + command.getCommandSpec().qualifiedName() + " [")) {
      return INDENT;
    }
    Matcher columns = COLUMNS.matcher(line);
    return columns.matches() ? columns.group(1).length() : 0;
  }
}
