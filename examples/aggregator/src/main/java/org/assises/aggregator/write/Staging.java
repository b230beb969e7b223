package org.assises.aggregator.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assises.aggregator.merge.ProposalVersion;
import org.assises.aggregator.read.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The result of an aggregation before it becomes the national folder: files of lines, in any order
 * and any number of parts.
 *
 * <pre>
 * proposals/departement=29/edition=2024/...   a line of JSON, a tab, a row of the table
 * cells/...                                   département, year, status, and the difference
 * programmes/departement=29/...               feeds of editions that are still to come
 * refusals/...                                refused or cleaned lines
 * </pre>
 *
 * <p>Files whose names start with a dot or contain {@code .inprogress} are ignored: a killed job
 * leaves them behind.
 */
public record Staging(Path folder) {
  public static final String PROPOSALS = "proposals";
  public static final String CELLS = "cells";
  public static final String PROGRAMMES = "programmes";
  public static final String REFUSALS = "refusals";

  /** {@return the parts in a folder by their subfolder, both in order} */
  Map<String, List<Path>> parts(String below) throws IOException {
    Path top = folder.resolve(below);
    Map<String, List<Path>> parts = new TreeMap<>();
    if (Files.notExists(top)) {
      return parts;
    }
    try (Stream<Path> files = Files.walk(top)) {
      for (Path file : files.filter(Staging::isPart).sorted().toList()) {
        String partition = top.relativize(file.resolveSibling("")).toString();
        parts.computeIfAbsent(partition, any -> new ArrayList<>()).add(file);
      }
    }
    return parts;
  }

  private static boolean isPart(Path path) {
    String name = path.getFileName().toString();
    return Files.isRegularFile(path)
        && !name.startsWith(".")
        && !name.contains(".inprogress")
        && !name.endsWith(".tmp");
  }

  /** {@return a version of a proposal as a line for its part} */
  public static byte[] line(ProposalVersion version) {
    byte[] line = new byte[version.line.length + 1 + version.row.length];
    System.arraycopy(version.line, 0, line, 0, version.line.length);
    line[version.line.length] = '\t';
    System.arraycopy(version.row, 0, line, version.line.length + 1, version.row.length);
    return line;
  }

  /** {@return a refusal as a line for its part; the lines sort in the order of refusals} */
  public static byte[] line(Refusal refusal) {
    return String.join(
            "\t",
            refusal.assises,
            refusal.inseeCode,
            plain(refusal.file),
            String.format(Locale.ROOT, "%010d", refusal.line),
            plain(refusal.place),
            plain(refusal.message),
            refusal.cleaned ? "cleaned" : "refused")
        .getBytes(UTF_8);
  }

  /**
   * Returns a text without tabs and line breaks, because names in foreign data may contain
   * anything.
   */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.chars().forEach(c -> plain.append(c < ' ' || c == 0x7F ? ' ' : (char) c));
    return plain.toString();
  }

  /** Deletes a folder with its content, if it exists. */
  public static void remove(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path left, @Nullable IOException trouble)
              throws IOException {
            Files.delete(left);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
