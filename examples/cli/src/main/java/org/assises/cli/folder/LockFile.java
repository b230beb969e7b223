package org.assises.cli.folder;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * An empty file that only one process can lock at a time.
 *
 * <p>The operating system releases the lock when the process ends, even if it is killed. Nothing is
 * ever written into the file.
 */
final class LockFile implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;

  private LockFile(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Locks a file, which is created if it is missing.
   *
   * <p>If the holder removed the file and another process created it again, a lock on the old file
   * excludes nobody; this is checked. The file must not be opened again while it is locked: on
   * POSIX, closing any channel of a file releases all locks of the process on it.
   *
   * @return the lock; empty if another process has it, or has just removed the file
   * @throws OccupiedException if something other than a file has its name
   */
  static Optional<LockFile> take(Path file) throws IOException {
    create(file);
    try {
      return lock(file);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static Optional<LockFile> lock(Path file) throws IOException {
    Object found = identity(file);
    FileChannel channel = FileChannel.open(file, WRITE, NOFOLLOW_LINKS);
    try {
      if (isLocked(channel) && identity(file).equals(found)) {
        return Optional.of(new LockFile(file, channel));
      }
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  boolean isHeld() {
    return channel.isOpen();
  }

  /** Removes the file. Processes that wait for its lock notice this. */
  void remove() throws IOException {
    Files.delete(file);
  }

  /** Releases the lock. */
  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static void create(Path file) throws IOException {
    if (FileKind.of(file) == FileKind.NOTHING) {
      try {
        Files.createFile(file);
      } catch (FileAlreadyExistsException e) {
        // Another process has created the file.
      }
    }
  }

  /** Returns what distinguishes a file from all other existing files. */
  static Object identity(Path file) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
    if (FileKind.of(attributes) != FileKind.FILE) {
      throw OccupiedException.of(file, FileKind.of(attributes));
    }
    return requireNonNull(attributes.fileKey(), "inode");
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}
