package org.assises.cli;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The publications written into one folder, numbered, one of them current.
 *
 * @param root the folder of the numbered folders, and of the link {@code current} to one of them
 */
record Versions(Path root) {
  static final String CURRENT = "current";

  /**
   * Writes files into a version of their own, whole and on the disk when this returns; readers do
   * not see it yet. A file that holds what it held before keeps its time of change, by which web
   * servers tell that it need not be fetched again.
   */
  Path write(Map<String, Content> files) throws IOException {
    Path version = Files.createDirectory(root.resolve(Long.toString(last() + 1)));
    for (Map.Entry<String, Content> file : files.entrySet()) {
      write(version.resolve(file.getKey()), file.getValue(), CREATE_NEW);
      keepTime(version.resolve(file.getKey()), current().resolve(file.getKey()));
    }
    force(version);
    force(root);
    return version;
  }

  /** Lets readers see a version in the place of the one before, atomically. */
  void show(Path version) throws IOException {
    place(current(), version.getFileName());
    force(root);
  }

  /** {@return the version that readers see; it does not exist before the first publication} */
  Path current() {
    return root.resolve(CURRENT);
  }

  /** {@return the files that readers see; none before the first publication} */
  List<Path> currentFiles() throws IOException {
    return Files.isDirectory(current()) ? children(current()) : List.of();
  }

  /** Puts a symbolic link into a place, over the file or link that may be there, atomically. */
  void place(Path link, Path target) throws IOException {
    Path spare = root.resolve("spare");
    Files.deleteIfExists(spare);
    Files.createSymbolicLink(spare, target);
    Files.move(spare, link, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes every version that readers do not see, whole ones and those cut short. */
  void removeAllButCurrent() throws IOException {
    for (Path version : numbered()) {
      if (!Files.exists(current()) || !Files.isSameFile(version, current())) {
        remove(version);
      }
    }
  }

  /** {@return what lies directly in a folder} */
  static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return children;
  }

  /** Has the names in a folder written to the disk: what is renamed later comes after them. */
  static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, READ)) {
      channel.force(true);
    }
  }

  private long last() throws IOException {
    return numbered().stream()
        .mapToLong(version -> Long.parseLong(version.getFileName().toString()))
        .max()
        .orElse(0);
  }

  private List<Path> numbered() throws IOException {
    return children(root).stream()
        .filter(path -> path.getFileName().toString().matches("[0-9]{1,18}"))
        .toList();
  }

  /** Writes a file, whole and on the disk when this returns. */
  static void write(Path file, Content content, OpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(file, how, WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void keepTime(Path file, Path before) throws IOException {
    if (Files.exists(before) && Files.mismatch(file, before) == -1) {
      Files.setLastModifiedTime(file, Files.getLastModifiedTime(before));
    }
  }

  private static void remove(Path version) throws IOException {
    for (Path file : children(version)) {
      Files.delete(file);
    }
    Files.delete(version);
  }
}
