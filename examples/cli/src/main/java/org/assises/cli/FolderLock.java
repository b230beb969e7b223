package org.assises.cli;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The right to change what is in a folder, which one process has at a time.
 *
 * <p>The operating system takes it back when the process ends, however it ends: a killed one leaves
 * nothing locked.
 */
final class FolderLock implements AutoCloseable {
  private final Path folder;
  private final Deque<Path> made;
  private final FileChannel channel;

  private FolderLock(Path folder, Deque<Path> made, FileChannel channel) {
    this.folder = folder;
    this.made = made;
    this.channel = channel;
  }

  /**
   * Takes the right to change a folder, which is made if it is missing, with those above it.
   *
   * @throws IOException if the folder cannot be made, or another process has the right
   */
  static FolderLock take(Path folder) throws IOException {
    Deque<Path> made = new ArrayDeque<>();
    try {
      make(folder.toAbsolutePath(), made);
      return new FolderLock(folder, made, lock(folder));
    } catch (IOException e) {
      removeWhileEmpty(made);
      throw e;
    }
  }

  /** Refuses to stand for a folder that this is not the right to. */
  void requireFor(Path folder) {
    if (!this.folder.equals(folder) || !channel.isOpen()) {
      throw new IllegalArgumentException("this is not the right to change " + folder);
    }
  }

  /** Gives the right back; the folder goes too, and those made for it, if nothing came into it. */
  @Override
  public void close() throws IOException {
    try (channel) {
      if (Versions.children(folder).equals(List.of(file(folder)))) {
        Files.delete(file(folder));
        Files.delete(folder);
        removeWhileEmpty(made);
      }
    }
  }

  private static Path file(Path folder) {
    return folder.resolve("lock");
  }

  /** Makes a folder and the missing ones above it, and notes them, innermost first. */
  private static void make(Path folder, Deque<Path> made) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (folder.getParent() != null) {
      make(folder.getParent(), made);
    }
    Files.createDirectory(folder);
    made.push(folder);
  }

  /**
   * A holder that leaves nothing behind removes the file, and another process may have made it
   * anew: then the lock on the old one excludes nobody. Nothing opens the file while it is locked,
   * for POSIX takes back all locks of a process on a file when it closes any opening of it.
   */
  private static FileChannel lock(Path folder) throws IOException {
    Object found = identity(file(folder));
    FileChannel channel = FileChannel.open(file(folder), CREATE, WRITE);
    try {
      if (isLocked(channel) && identity(file(folder)).equals(found)) {
        return channel;
      }
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new FileSystemException(folder.toString(), null, "another process is publishing here");
  }

  /** What tells a file from every other there is at the time; one is made if there is none. */
  static Object identity(Path file) throws IOException {
    if (Files.notExists(file)) {
      try {
        Files.createFile(file);
      } catch (FileAlreadyExistsException e) {
        // Another process was faster: its file is as good.
      }
    }
    return requireNonNull(Files.readAttributes(file, BasicFileAttributes.class).fileKey(), "inode");
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static void removeWhileEmpty(Deque<Path> folders) throws IOException {
    for (Path folder : folders) {
      if (Files.exists(folder)) {
        if (!Versions.children(folder).isEmpty()) {
          return;
        }
        Files.delete(folder);
      }
    }
  }
}
