package org.assises.cli.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of the files of one version, written before the files themselves. Only the files on the
 * list are removed together with the version.
 *
 * <pre>{@code
 * assises files 1
 * 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  programme.ics
 * }</pre>
 *
 * <p>The modification time of the list is derived from the number (inode) of the folder, so that a
 * copy of the folder is recognised. The number is not in the list itself, so that the same
 * publication has the same bytes in every folder.
 *
 * @param digests the SHA-256 of each file as it was written, by name
 */
record FileList(SortedMap<String, String> digests) {
  /** The name of the file that holds the list. */
  static final String NAME = ".files";

  private static final int MOST_BYTES = 1 << 20;
  private static final String HEADING = "assises files 1";
  private static final Pattern FILE = Pattern.compile("([0-9a-f]{64}) {2}([^/\\p{Cntrl}]+)");
  private static final int MARKS = 1_000_000_007;

  FileList {
    digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
  }

  /** {@return the list of files to write} */
  static FileList of(Map<String, Content> files) throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    for (Map.Entry<String, Content> file : files.entrySet()) {
      digests.put(file.getKey(), Sha256.of(file.getValue()));
    }
    return new FileList(digests);
  }

  /**
   * {@return the list in a folder; empty if there is none that was written by this class}
   *
   * @throws IOException if it cannot be read
   */
  static Optional<FileList> in(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (FileKind.of(file) != FileKind.FILE) {
      return Optional.empty();
    }
    try (InputStream in = Folders.open(file)) {
      return parse(new String(in.readNBytes(MOST_BYTES), UTF_8));
    }
  }

  private static Optional<FileList> parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADING) || !text.endsWith("\n")) {
      return Optional.empty();
    }
    SortedMap<String, String> digests = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      Matcher file = FILE.matcher(line);
      if (!file.matches() || Set.of(".", "..").contains(file.group(2))) {
        return Optional.empty();
      }
      digests.put(file.group(2), file.group(1));
    }
    return Optional.of(new FileList(digests));
  }

  /** Writes the list into its folder, in which there must be none yet. */
  void writeInto(Path folder) throws IOException {
    StringBuilder text = new StringBuilder(HEADING).append('\n');
    digests.forEach((name, digest) -> text.append(digest).append("  ").append(name).append('\n'));
    byte[] bytes = text.toString().getBytes(UTF_8);
    Path file = folder.resolve(NAME);
    Folders.write(file, out -> out.write(bytes), CREATE_NEW);
    Files.setLastModifiedTime(file, mark(folder));
  }

  /** {@return whether the list was written into this folder, so that the folder is not a copy} */
  static boolean isOriginal(Path folder) throws IOException {
    return Files.getLastModifiedTime(folder.resolve(NAME), NOFOLLOW_LINKS)
        .toInstant()
        .truncatedTo(ChronoUnit.SECONDS)
        .equals(mark(folder).toInstant());
  }

  private static FileTime mark(Path folder) throws IOException {
    long inode = (long) Files.getAttribute(folder, "unix:ino", NOFOLLOW_LINKS);
    return FileTime.from(Instant.EPOCH.plusSeconds(Math.floorMod(inode, (long) MARKS)));
  }
}
