package org.assises.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.FolderIndex;

/**
 * Checks a published folder: the index, that each file is as the index lists it, and that each feed
 * can be read.
 */
final class FolderCheck {
  private static final int MOST = 100;

  private final Path folder;
  private final Texts texts;
  private final List<Problem> problems = new ArrayList<>();

  private FolderCheck(Path folder, Texts texts) {
    this.folder = folder;
    this.texts = texts;
  }

  /**
   * Checks a folder.
   *
   * @return its index, if there are no problems
   * @throws InvalidInputException with all problems, up to a hundred
   * @throws IOException if the index cannot be read
   */
  static FolderIndex check(Path folder, CommandRun run) throws IOException {
    FolderCheck check = new FolderCheck(folder, run.texts());
    FolderIndex index;
    try (InputStream in = run.open(folder.resolve(FolderIndex.NAME))) {
      index = FolderIndex.read(in);
    }
    int done = 0;
    for (FolderIndex.File file : index.files()) {
      run.progress().at("progress.checking", file.name(), done++, index.files().size());
      check.check(index, file);
    }
    if (!check.problems.isEmpty()) {
      throw new InvalidInputException(check.problems);
    }
    return index;
  }

  private void check(FolderIndex index, FolderIndex.File file) throws IOException {
    Path path = folder.resolve(file.name());
    if (!Files.isRegularFile(path)) {
      add(file, "verify.missing");
      return;
    }
    if (Files.size(path) != file.size()) {
      add(file, "verify.size");
      return;
    }
    if (isHash(file.etag()) && !etag(path).equals(file.etag())) {
      add(file, "verify.content");
      return;
    }
    try (InputStream in = Files.newInputStream(path)) {
      new FeedCheck(index, file, texts, this::add).check(in);
    }
  }

  private void add(FolderIndex.File file, String key) {
    add(new Problem(file.name(), 0, 0, texts.say(key)));
  }

  private void add(Problem problem) {
    if (problems.size() < MOST) {
      problems.add(problem);
    }
  }

  /** {@return whether an entity tag is the hash of the content, as this library makes them} */
  private static boolean isHash(String etag) {
    return etag.matches("\"[0-9a-f]{64}\"");
  }

  private static String etag(Path path) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
      byte[] buffer = new byte[64 * 1024];
      while (in.read(buffer) >= 0) {
        // Computes the hash while reading.
      }
      return '"' + HexFormat.of().formatHex(in.getMessageDigest().digest()) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
