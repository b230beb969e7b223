package org.assises.cli.folder;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The right to change what is in a folder, which one process has at a time. */
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
   * Takes the right to change a folder, which is made if it is missing, with those above it.
   *
   * @throws OccupiedException if the folder is a link, or no folder
   * @throws IOException if the folder cannot be made, or another process has the right
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

  /** Refuses to stand for a folder that this is not the right to. */
  void requireFor(Path folder) {
    if (!this.folder.equals(folder) || !lock.isHeld()) {
      throw new IllegalArgumentException("this is not the right to change " + folder);
    }
  }

  /** Gives the right back; the folder goes too, and those made for it, if nothing came into it. */
  @Override
  public void close() throws IOException {
    try (lock) {
      if (!made.isEmpty() && Folders.children(folder).equals(List.of(folder.resolve(NAME)))) {
        lock.remove();
        removeWhileEmpty(made);
      }
    }
  }

  /** Makes a folder and the missing ones above it, and notes them, innermost first. */
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
                    folder.toString(), null, "another process is publishing here"));
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
