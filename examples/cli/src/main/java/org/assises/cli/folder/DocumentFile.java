package org.assises.cli.folder;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A document that only one process at a time can change. A second process waits for the first, and
 * then reads what that wrote.
 */
public final class DocumentFile implements AutoCloseable {
  private static final int PATIENCE = 600;
  private static final int PAUSE_MILLIS = 100;

  private final Path file;
  private final Optional<LockFile> lock;
  private final Optional<byte[]> read;

  private DocumentFile(Path file, Optional<LockFile> lock, Optional<byte[]> read) {
    this.file = file;
    this.lock = lock;
    this.read = read;
  }

  /**
   * Locks a document and reads it. Waits up to a minute if another process has the lock.
   *
   * @param path the path of the document, which need not exist yet
   * @throws IOException if it cannot be read, or another process still has the lock
   */
  public static DocumentFile take(Path path) throws IOException {
    Path file = WholeFile.real(path);
    if (Files.isDirectory(file)) {
      throw new FileSystemException(path.toString(), null, "this is a folder");
    }
    LockFile lock = lock(file);
    try {
      return new DocumentFile(file, Optional.of(lock), bytes(file));
    } catch (IOException e) {
      release(lock);
      throw e;
    }
  }

  /**
   * Reads a document without a lock.
   *
   * @throws IOException if it cannot be read
   */
  public static DocumentFile look(Path path) throws IOException {
    Path file = WholeFile.real(path);
    return new DocumentFile(file, Optional.empty(), bytes(file));
  }

  private static LockFile lock(Path file) throws IOException {
    Path name = file.resolveSibling("." + file.getFileName() + ".lock");
    for (int tried = 0; tried < PATIENCE; tried++) {
      Optional<LockFile> lock = LockFile.take(name);
      if (lock.isPresent()) {
        return lock.get();
      }
      pause(file);
    }
    throw inUse(file);
  }

  private static void pause(Path file) throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw inUse(file);
    }
  }

  private static IOException inUse(Path file) {
    return new FileSystemException(
        file.toString(), null, "another process is changing it; try again when it has finished");
  }

  private static Optional<byte[]> bytes(Path file) throws IOException {
    return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  /** {@return the content at the time of the lock; empty if the document did not exist} */
  public Optional<byte[]> read() {
    return read;
  }

  /**
   * Replaces the content, as {@link WholeFile} does.
   *
   * @throws IOException if it cannot be written, fails the check, or was changed by a program that
   *     ignores the lock, such as an editor
   */
  public void replace(Content content, WholeFile.Check check) throws IOException {
    WholeFile.write(
        file,
        content,
        fresh -> {
          check.check(fresh);
          requireUnchanged();
        });
  }

  private void requireUnchanged() throws IOException {
    Optional<String> before = read.map(Sha256::of);
    if (!bytes(file).map(Sha256::of).equals(before)) {
      throw new FileSystemException(
          file.toString(),
          null,
          "it was changed in the meantime and was not replaced; run the command again");
    }
  }

  /** Releases the lock. */
  @Override
  public void close() throws IOException {
    if (lock.isPresent()) {
      release(lock.get());
    }
  }

  private static void release(LockFile lock) throws IOException {
    try (lock) {
      lock.remove();
    }
  }
}
