package org.assises.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words the errors of picocli, whose own messages are only in English. */
record MisuseText(Texts texts, List<String> arguments) {

  String of(ParameterException misuse) {
    if (misuse.getCause() instanceof Misuse wrong) {
      return texts.say(
          "misuse.value", "name", name(misuse.getArgSpec()), "sentence", wrong.sentence(texts));
    }
    if (misuse instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (misuse instanceof MissingParameterException missing) {
      return unknownOption(misuse.getCommandLine())
          .map(this::unmatched)
          .orElseGet(() -> missing(missing.getMissing()));
    }
    if (misuse instanceof OverwrittenOptionException twice) {
      return texts.say("misuse.twice", "name", name(twice.getOverwritten()));
    }
    boolean isGroup = !misuse.getCommandLine().getSubcommands().isEmpty();
    return texts.say(isGroup && misuse.getArgSpec() == null ? "misuse.no-command" : "misuse.other");
  }

  /** Returns an error for an unknown option, which may be the misspelled missing one. */
  private Optional<UnmatchedArgumentException> unknownOption(CommandLine command) {
    return arguments.stream()
        .map(argument -> argument.replaceFirst("=.*", ""))
        .filter(argument -> argument.startsWith("--"))
        .filter(option -> !command.getCommandSpec().optionsMap().containsKey(option))
        .findFirst()
        .map(option -> new UnmatchedArgumentException(command, List.of(option)));
  }

  private String unmatched(UnmatchedArgumentException misuse) {
    String key = "misuse.argument";
    if (misuse.isUnknownOption()) {
      key = "misuse.option";
    } else if (!misuse.getCommandLine().getSubcommands().isEmpty()) {
      key = "misuse.command";
    }
    String name = misuse.getUnmatched().get(0);
    String suggestion = misuse.getSuggestions().stream().findFirst().orElse("");
    return texts.say(key, "name", name, "suggestion", suggestion);
  }

  /** Returns the message for missing arguments, or for an option without a value. */
  private String missing(List<ArgSpec> missing) {
    if (missing.size() == 1
        && missing.get(0) instanceof OptionSpec option
        && arguments.contains(option.longestName())) {
      return texts.say("misuse.missing-value", "name", name(option));
    }
    return texts.say(
        "misuse.missing", "names", missing.stream().map(MisuseText::full).collect(joining(", ")));
  }

  private static String full(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? name(option) + " " + option.paramLabel()
        : name(argument);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
