package org.assises.cli;

/** The exit codes, which the help of {@code assises} lists. */
final class ExitCode {
  static final int DONE = 0;
  static final int BLOCKED = 1;
  static final int UNREADABLE = 2;
  static final int TROUBLE = 3;
  static final int NO_HISTORY = 4;
  static final int MISUSED = 64;
  static final int DEFECT = 70;
  static final int UNTOLD = 74;

  /** The exit code of a program that the signal SIGPIPE ended. */
  static final int UNREAD = 141;

  private ExitCode() {}
}
