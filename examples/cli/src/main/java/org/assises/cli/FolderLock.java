package org.assises.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

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

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel = FileChannel.open(file(folder), CREATE, WRITE);
    if (isLocked(channel) && isOf(file(folder), channel)) {
      return channel;
    }
    channel.close();
    throw new FileSystemException(folder.toString(), null, "another process is publishing here");
  }

  /**
   * Whether a path still leads to an open file. A holder that leaves nothing behind removes the
   * file, and another process may have made it anew: then the lock on the old one excludes nobody.
   */
  static boolean isOf(Path path, FileChannel open) throws IOException {
    String token = UUID.randomUUID().toString();
    open.truncate(0).write(ByteBuffer.wrap(token.getBytes(US_ASCII)), 0);
    try {
      return Files.readString(path).equals(token);
    } catch (NoSuchFileException e) {
      return false;
    } finally {
      open.truncate(0);
    }
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
