package org.assises.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that is there whole, as it was or as it is now, never half-written. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes it beside the one that is there, and puts it in its place when it is whole: who may read
   * that may read this, and a symbolic link to it still leads to it.
   */
  public static void write(Path file, Content content) throws IOException {
    Path whole = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = whole.resolveSibling("");
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    Path fresh =
        Files.createTempFile(folder, whole.getFileName().toString(), ".new", asUsual(folder));
    try {
      Folders.write(fresh, content, StandardOpenOption.TRUNCATE_EXISTING);
      if (Files.exists(whole)) {
        keepPermissions(whole, fresh);
      }
      Files.move(fresh, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** The permissions that any program gives a file; a temporary one is its owner's alone. */
  private static FileAttribute<?>[] asUsual(Path folder) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"))
        }
        : new FileAttribute<?>[0];
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
  }
}
