package org.assises.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assises.cli.folder.HistoryException;
import org.assises.cli.folder.OccupiedException;
import org.assises.finding.Finding;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.publication.PublicationRefusedException;

/** Reports what failed, and what to do about it. */
record FailureReport(Report report) {

  /**
   * Reports the failure of a command.
   *
   * @param input the document, file or folder that it is about
   * @return the exit code
   */
  int tell(Path input, Throwable failure) {
    if (failure instanceof InvalidInputException invalid) {
      unreadable(input, invalid.problems());
      return ExitCode.UNREADABLE;
    }
    if (failure instanceof PublicationRefusedException refused) {
      refused(input, refused.findings());
      return ExitCode.BLOCKED;
    }
    if (failure instanceof HistoryException history) {
      history(history);
      return ExitCode.NO_HISTORY;
    }
    if (failure instanceof OccupiedException occupied) {
      occupied(occupied);
      return ExitCode.TROUBLE;
    }
    if (failure instanceof IOException trouble) {
      trouble(trouble);
      return ExitCode.TROUBLE;
    }
    defect(failure);
    return ExitCode.DEFECT;
  }

  private void unreadable(Path document, List<Problem> problems) {
    report.say("unreadable", "document", document);
    problems.forEach(
        problem ->
            report.item(problem.describe(texts().language()) + OptionHints.of(problem, texts())));
  }

  private void refused(Path document, List<Finding> findings) {
    report.say("refused", "document", document);
    new FindingLines(report, document).lines(findings, findings.size()).forEach(report::item);
  }

  private void history(HistoryException trouble) {
    List<Object> named = new ArrayList<>(List.of("place", trouble.place()));
    for (Object detail : trouble.details()) {
      named.add(named.size() / 2);
      named.add(detail instanceof Problem problem ? problem.describe(texts().language()) : detail);
    }
    failed(texts().say("history"));
    report.item("history." + trouble.fault(), named.toArray());
    report.item(texts().say("advice." + trouble.fault()));
    report.item(texts().say("history.anew"));
    for (String consequence : List.of("revisions", "cancelled", "changes")) {
      report.item("  " + texts().say("anew." + consequence));
    }
  }

  private void occupied(OccupiedException trouble) {
    failed(texts().say("occupied"));
    trouble
        .places()
        .forEach((at, found) -> report.item("occupied.place", "place", at, "kind", found));
    report.item(texts().say("occupied.advice"));
  }

  private void trouble(IOException trouble) {
    if (trouble instanceof FileSystemException about) {
      failed(texts().say("trouble", "file", about.getFile(), "reason", reason(about)));
    } else {
      failed(texts().say("trouble.reason", "reason", String.valueOf(trouble.getMessage())));
    }
  }

  private String reason(FileSystemException trouble) {
    if (trouble.getReason() != null) {
      return texts().say("trouble.reason", "reason", trouble.getReason());
    }
    if (trouble instanceof NoSuchFileException) {
      return texts().say("no-such-file");
    }
    if (trouble instanceof AccessDeniedException) {
      return texts().say("access-denied");
    }
    return texts().say(trouble instanceof FileAlreadyExistsException ? "exists" : "unusable");
  }

  /**
   * Reports a defect of the program with its type and place. The message and the stack trace are
   * left out, since they may contain personal data.
   */
  void defect(Throwable defect) {
    List<StackTraceElement> trace = List.of(defect.getStackTrace());
    String where =
        trace.stream()
            .filter(frame -> frame.getClassName().startsWith("org.assises"))
            .findFirst()
            .map(String::valueOf)
            .orElse("");
    failed(
        defect instanceof OutOfMemoryError
            ? texts().say("memory")
            : texts().say("defect", "type", defect.getClass().getName(), "where", where));
  }

  /** Reports what is wrong with the command line, and where its help is. */
  void misused(String sentence, String command) {
    failed(sentence);
    report.say("misuse.help", "command", command);
  }

  /** Reports that the report could not be written to standard output. */
  void untold() {
    failed(texts().say("untold"));
  }

  private void failed(String sentence) {
    report.say("failed", "sentence", sentence);
  }

  private Texts texts() {
    return report.texts();
  }
}
