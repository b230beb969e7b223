package org.assises.cli.folder;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that is always complete: readers see the former content or the new one. */
public final class WholeFile {
  private WholeFile() {}

  /** Checks a file before it replaces the former one. */
  @FunctionalInterface
  public interface Check {
    /**
     * Checks the new file.
     *
     * @throws IOException if it must not be used; the former file then stays
     */
    void check(Path fresh) throws IOException;
  }

  /**
   * Writes a new file beside the former one, and replaces that when the new one is complete.
   * Permissions, group and, if the system allows it, owner are kept, and symbolic links to the file
   * stay valid.
   *
   * @throws IOException if it cannot be written, or if the file has several names (hard links),
   *     since the other names would keep the former content
   */
  public static void write(Path file, Content content) throws IOException {
    write(file, content, fresh -> {});
  }

  /** Writes the file as above, if the new file passes a check. */
  public static void write(Path file, Content content, Check check) throws IOException {
    Path whole = real(file);
    boolean replaces = Files.exists(whole);
    if (replaces) {
      requireOneName(whole);
    }
    Path fresh =
        Files.createTempFile(
            whole.resolveSibling(""),
            whole.getFileName().toString(),
            ".new",
            replaces ? new FileAttribute<?>[0] : asUsual(whole));
    try {
      Folders.write(fresh, content, StandardOpenOption.TRUNCATE_EXISTING);
      check.check(fresh);
      if (replaces) {
        keepOwnersAndPermissions(whole, fresh);
      }
      Files.move(fresh, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** {@return the file that a path leads to, possibly through links} */
  static Path real(Path file) throws IOException {
    Path whole = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (!Files.isDirectory(whole.resolveSibling(""))) {
      throw new NoSuchFileException(whole.resolveSibling("").toString());
    }
    return whole;
  }

  private static void requireOneName(Path file) throws IOException {
    if (hasUnixAttributes(file) && (int) Files.getAttribute(file, "unix:nlink") > 1) {
      throw new FileSystemException(
          file.toString(),
          null,
          "it has several names (hard links), and only one of them would be replaced; write into a"
              + " copy");
    }
  }

  /**
   * Returns the usual permissions of new files. Temporary files are accessible only to their owner.
   */
  private static FileAttribute<?>[] asUsual(Path file) {
    return hasUnixAttributes(file)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"))
        }
        : new FileAttribute<?>[0];
  }

  private static void keepOwnersAndPermissions(Path from, Path to) throws IOException {
    if (!hasUnixAttributes(from)) {
      return;
    }
    PosixFileAttributes attributes =
        Files.readAttributes(from, PosixFileAttributes.class, NOFOLLOW_LINKS);
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (!view.readAttributes().group().equals(attributes.group())) {
      view.setGroup(attributes.group());
    }
    try {
      view.setOwner(attributes.owner());
    } catch (IOException e) {
      // Only the super-user may change the owner: otherwise the file belongs to its writer.
    }
    view.setPermissions(attributes.permissions());
  }

  private static boolean hasUnixAttributes(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix");
  }
}
