package org.assises.cli.folder;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * An empty file whose lock is a right that one process has at a time.
 *
 * <p>The operating system takes it back when the process ends, however it ends: a killed one leaves
 * nothing locked. Nothing is ever written into the file.
 */
final class LockFile implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;

  private LockFile(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock of a file, which is made if it is missing.
   *
   * <p>A holder may remove the file, and another process may have made it anew: then the lock on
   * the old one excludes nobody. Nothing opens the file while it is locked, for POSIX takes back
   * all locks of a process on a file when it closes any opening of it.
   *
   * @return the lock; empty where another has it
   * @throws OccupiedException if something else than a file is in its place
   */
  static Optional<LockFile> take(Path file) throws IOException {
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

  /** Removes the file, which others may be waiting for: they notice. */
  void remove() throws IOException {
    Files.delete(file);
  }

  /** Gives the right back. */
  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** What tells a file from every other there is at the time; one is made if there is none. */
  static Object identity(Path file) throws IOException {
    if (FileKind.of(file) == FileKind.NOTHING) {
      try {
        Files.createFile(file);
      } catch (FileAlreadyExistsException e) {
        // Another process was faster: its file is as good.
      }
    }
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
