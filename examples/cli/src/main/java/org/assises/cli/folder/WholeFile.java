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

/** A file that is there whole, as it was or as it is now, never half-written. */
public final class WholeFile {
  private WholeFile() {}

  /** Looks at a file before it is put in its place. */
  @FunctionalInterface
  public interface Check {
    /**
     * Checks a file that was written whole.
     *
     * @throws IOException if it must not be put in its place; what is there then stays
     */
    void check(Path fresh) throws IOException;
  }

  /**
   * Writes it beside the one that is there, and puts it in its place when it is whole. Permissions,
   * group and, where the system allows it, owner stay as they were; a symbolic link to it still
   * leads to it.
   *
   * @throws IOException if it cannot be written; or has several names (hard links), of which the
   *     others would go on to have what it held
   */
  public static void write(Path file, Content content) throws IOException {
    write(file, content, fresh -> {});
  }

  /** Writes it so, if what was written passes a check. */
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

  /** {@return the file itself, where a path may lead to it through links} */
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

  /** The permissions that any program gives a file; a temporary one is its owner's alone. */
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
      // Only the super-user may give a file away: it belongs to whoever wrote it then.
    }
    view.setPermissions(attributes.permissions());
  }

  private static boolean hasUnixAttributes(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix");
  }
}
