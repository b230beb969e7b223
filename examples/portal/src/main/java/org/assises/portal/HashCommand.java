package org.assises.portal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the line of an agent for the file of agents. */
@Command(
    name = "hash",
    description =
        "Reads a password (12 characters or more) from standard input and prints the agent's line"
            + " of the file of agents.",
    mixinStandardHelpOptions = true)
final class HashCommand implements Callable<Integer> {
  private static final int SHORTEST = 12;

  @Spec CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--agent",
      paramLabel = "NAME",
      required = true,
      description = "The name to log in with.")
  String agent = "";

  @Override
  public Integer call() throws IOException {
    char[] password = password();
    if (password.length < SHORTEST) {
      spec.commandLine().getErr().println("hash: a password has 12 characters or more");
      return 2;
    }
    String line = agent + ":" + PasswordHash.of(password);
    Agents.parse(List.of(line));
    spec.commandLine().getOut().println(line);
    return 0;
  }

  private static char[] password() throws IOException {
    String line =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    return line == null ? new char[0] : line.toCharArray();
  }
}
