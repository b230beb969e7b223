package org.assises.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assises.cli.folder.HistoryException;
import org.assises.cli.folder.OccupiedException;
import org.assises.cli.folder.Stray;
import org.assises.finding.Finding;
import org.assises.input.Problem;
import org.assises.json.FolderIndex;
import org.assises.json.JsonSchema;
import org.assises.model.Id;
import org.assises.publication.Change;
import org.assises.publication.Publication;

/**
 * What the command line tells a person.
 *
 * <p>No character that steers a terminal is passed on: parts of a hostile document, such as the
 * name of an unknown member, stand in messages.
 *
 * @param out where it is told
 */
record Report(PrintWriter out) {
  private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

  /** Tells that former texts are to be forgotten, and when they are. */
  void forgotten(List<Id> items, Path document) {
    line("%s says that the former texts of these are to be forgotten:", document);
    items.forEach(item -> line("  %s/%s", item.kind().code(), item.value()));
    line("The next 'assises publish' forgets them. Keep no older copy of the folder or document.");
  }

  /** Tells that a publication was put into a folder, and what is in which file. */
  void published(PublishedFiles files, Path folder) {
    Publication publication = files.publication();
    line("Published %s as of %s:", publication.assises().id().value(), publication.at());
    for (PublishedFile file : files.list()) {
      line("  %s  %s", folder.resolve(file.name()), describe(file));
    }
    line("  %s  all of these, with their ETags", folder.resolve(PublishedIndex.NAME));
    changes(publication.changes());
    losses(files.list());
    findings("To look at:", publication.findings());
  }

  /** Tells what subscribers see of a publication that begins anew. */
  void anew() {
    line("%s", TEXTS.say("anew"));
    for (String consequence : List.of("revisions", "cancelled", "changes")) {
      line("  %s", TEXTS.say("anew." + consequence));
    }
  }

  /** Tells what was left alone among the versions; nothing if there is nothing. */
  void strays(List<Stray> strays) {
    if (!strays.isEmpty()) {
      line("%s", TEXTS.say("strays"));
    }
    for (Stray stray : strays) {
      line("  %s", TEXTS.say(stray.removable() ? "stray.stuck" : "stray.foreign", stray.path()));
    }
  }

  /** Tells that the last publication cannot be revised, why, and what to do. */
  void history(HistoryException trouble) {
    List<Object> named = new ArrayList<>(List.of(trouble.place()));
    named.addAll(trouble.details());
    line("assises: %s", TEXTS.say("history"));
    line("  %s", TEXTS.say("history." + trouble.fault(), named.toArray()));
    line("  %s", TEXTS.say("advice." + trouble.fault()));
    line("  %s", TEXTS.say("history.anew"));
    for (String consequence : List.of("revisions", "cancelled", "changes")) {
      line("    %s", TEXTS.say("anew." + consequence));
    }
  }

  /** Tells that something else is in the place of what is to be written. */
  void occupied(OccupiedException trouble) {
    line("assises: %s", TEXTS.say("occupied"));
    trouble.places().forEach((place, found) -> line("  %s: %s", place, TEXTS.say("kind." + found)));
    line("  %s", TEXTS.say("occupied.advice"));
  }

  /** Tells what was found in a document; nothing if there is nothing. */
  void findings(String heading, List<Finding> findings) {
    if (!findings.isEmpty()) {
      line("%s", heading);
      findings.forEach(finding -> line("  %s", finding.describe()));
    }
  }

  /** Tells that a document may be published. */
  void passed(Path document, Publication publication) {
    line("%s can be published.", document);
    findings("To look at:", publication.findings());
  }

  /** Tells what an import did to a document, or would do. */
  void imported(ImportReportText text, Path document, boolean dryRun) {
    text.lines(document.toString(), dryRun).forEach(each -> line("%s", each));
  }

  /** Tells that a published folder is what its index says. */
  void verified(Path folder, FolderIndex index) {
    line(
        "%s publishes %s as of %s: %d files, all as the index lists them.",
        folder, index.assises().value(), index.publishedAt(), index.files().size());
  }

  /** Tells something that is worded already. */
  void lines(List<String> lines) {
    lines.forEach(each -> line("%s", each));
  }

  /** Tells where the schemas are. */
  void schemas(Path folder) {
    for (JsonSchema schema : JsonSchema.values()) {
      line("%s", folder.resolve(schema.fileName()));
    }
  }

  /** Tells that a document cannot be read, and why. */
  void unreadable(Path document, List<Problem> problems) {
    line("%s cannot be read:", document);
    problems.forEach(problem -> line("  %s", problem.describe()));
  }

  /** Tells that what was done could not be told on standard output. */
  void untold() {
    line("assises: %s", TEXTS.say("untold"));
  }

  /** Tells that a file cannot be read or written. */
  void trouble(IOException trouble) {
    line("assises: %s", describe(trouble));
  }

  /**
   * Tells that the program failed, and where: neither what is said of it, which may be personal,
   * nor its whole trace.
   */
  void defect(Throwable defect) {
    if (defect instanceof OutOfMemoryError) {
      line("assises: the memory does not suffice; more may: java -Xmx2g -jar assises.jar");
      return;
    }
    String where =
        Stream.of(defect.getStackTrace()).limit(1).map(frame -> " at " + frame).collect(joining());
    line(
        "assises: a defect in this program, which we ask you to report: %s%s",
        defect.getClass().getName(), where);
  }

  private void changes(List<Change> changes) {
    if (!changes.isEmpty()) {
      line("Changed:");
      changes.forEach(change -> line("  %s: %s", words(change), change.item().value()));
    }
  }

  private void losses(List<PublishedFile> files) {
    Collection<SharedLoss> losses = SharedLoss.in(files);
    if (!losses.isEmpty()) {
      line("Not carried:");
    }
    for (SharedLoss loss : losses) {
      line("  %s (%s)", loss.what(), String.join(", ", loss.files()));
      loss.lines().forEach(items -> line("    %s", items));
    }
  }

  /** The kind of a change as words: {@code session-title} is "session title". */
  private static String words(Change change) {
    return change.kind().replace('-', ' ');
  }

  private static String describe(PublishedFile file) {
    return file.representation().mediaType() + ", " + file.representation().size() + " bytes";
  }

  private static String describe(IOException trouble) {
    if (trouble instanceof FileSystemException about && about.getReason() == null) {
      return about.getFile() + ": " + reason(about);
    }
    return String.valueOf(trouble.getMessage());
  }

  private static String reason(FileSystemException trouble) {
    if (trouble instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (trouble instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (trouble instanceof FileAlreadyExistsException) {
      return "there is something else in this place";
    }
    return trouble.getClass().getSimpleName();
  }

  private void line(String format, Object... parts) {
    out.println(harmless(String.format(Locale.ROOT, format, parts)));
  }

  /** Controls, and what turns the direction of text, are shown by their number. */
  private static String harmless(String text) {
    StringBuilder harmless = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(harmless, c));
    return harmless.toString();
  }

  private static void append(StringBuilder line, int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          line.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
      default -> line.appendCodePoint(codePoint);
    }
  }
}
