package org.assises.portal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what stands for a password in the configuration. */
@Command(
    name = "hash",
    description =
        "Reads a password (12 characters or more) from standard input and prints its hash.",
    mixinStandardHelpOptions = true)
final class HashCommand implements Callable<Integer> {
  private static final int SHORTEST = 12;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    char[] password = password();
    if (password.length < SHORTEST) {
      spec.commandLine().getErr().println("hash: a password has 12 characters or more");
      return 2;
    }
    spec.commandLine().getOut().println(PasswordHash.of(password));
    return 0;
  }

  private static char[] password() throws IOException {
    String line =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    return line == null ? new char[0] : line.toCharArray();
  }
}
