package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Standard output or standard error.
 *
 * @param leadsTo the file, device or pipe that it is connected to, as the system names it; empty if
 *     unknown
 */
record Output(PrintWriter text, String leadsTo) {

  static Output of(FileDescriptor descriptor, int number) {
    return new Output(
        new PrintWriter(new FileOutputStream(descriptor), true, UTF_8), leadsTo(number));
  }

  private static String leadsTo(int number) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/" + number)).toString();
    } catch (IOException | UnsupportedOperationException e) {
      return ""; // Not on Linux, where output is treated as a file.
    }
  }

  boolean isTerminal() {
    return leadsTo.matches("/dev/(pts/|tty|console).*");
  }

  /** Returns whether it is a pipe, whose reader may end before everything is written. */
  boolean isPipe() {
    return leadsTo.startsWith("pipe:") || leadsTo.startsWith("socket:");
  }
}
