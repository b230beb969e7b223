package org.assises.cli.folder;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The right to change a folder, which only one process has at a time. */
public final class FolderLock implements AutoCloseable {
  /** The name of the file that is locked. */
  static final String NAME = "lock";

  private final Path folder;
  private final Deque<Path> made;
  private final LockFile lock;

  private FolderLock(Path folder, Deque<Path> made, LockFile lock) {
    this.folder = folder;
    this.made = made;
    this.lock = lock;
  }

  /**
   * Locks a folder. It is created if it is missing, as are its parents.
   *
   * @throws OccupiedException if the folder is a link, or not a folder
   * @throws IOException if the folder cannot be created, or another process has the lock
   */
  static FolderLock take(Path folder) throws IOException {
    Deque<Path> made = new ArrayDeque<>();
    try {
      make(folder.toAbsolutePath(), made);
      requireFolder(folder);
      return new FolderLock(folder, made, lock(folder));
    } catch (IOException e) {
      removeWhileEmpty(made);
      throw e;
    }
  }

  /** Checks that this is the lock of a folder. */
  void requireFor(Path folder) {
    if (!this.folder.equals(folder) || !lock.isHeld()) {
      throw new IllegalArgumentException("this is not the right to change " + folder);
    }
  }

  /** Releases the lock. Removes the folders that were created for it if they are still empty. */
  @Override
  public void close() throws IOException {
    try (lock) {
      if (!made.isEmpty() && Folders.children(folder).equals(List.of(folder.resolve(NAME)))) {
        lock.remove();
        removeWhileEmpty(made);
      }
    }
  }

  /** Creates a folder and its missing parents, and records them, innermost first. */
  private static void make(Path folder, Deque<Path> made) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (Files.exists(folder, NOFOLLOW_LINKS)) {
      throw OccupiedException.of(folder, FileKind.of(folder));
    }
    if (folder.getParent() != null) {
      make(folder.getParent(), made);
    }
    Files.createDirectory(folder);
    made.push(folder);
  }

  private static void requireFolder(Path folder) throws IOException {
    FileKind found = FileKind.of(folder);
    if (found != FileKind.FOLDER) {
      throw OccupiedException.of(folder, found);
    }
  }

  private static LockFile lock(Path folder) throws IOException {
    return LockFile.take(folder.resolve(NAME))
        .orElseThrow(
            () ->
                new FileSystemException(
                    folder.toString(),
                    null,
                    "another process is publishing here; try again when it has finished"));
  }

  private static void removeWhileEmpty(Deque<Path> folders) throws IOException {
    for (Path folder : folders) {
      if (Files.exists(folder)) {
        if (!Folders.children(folder).isEmpty()) {
          return;
        }
        Files.delete(folder);
      }
    }
  }
}
