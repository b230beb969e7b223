package org.assises.cli.folder;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** The kind of a file. Symbolic links are not followed. */
public enum FileKind {
  /** There is nothing of that name. */
  NOTHING,
  /** A regular file, which may have other names (hard links). */
  FILE,
  /** A folder. */
  FOLDER,
  /** A symbolic link, wherever it leads. */
  LINK,
  /** A named pipe, a socket or a device. Opening one may block for ever. */
  OTHER;

  /**
   * {@return the kind of the file at a path}
   *
   * @throws IOException if its folder cannot be searched
   */
  public static FileKind of(Path path) throws IOException {
    try {
      return of(Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS));
    } catch (NoSuchFileException e) {
      return NOTHING;
    }
  }

  static FileKind of(BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      return LINK;
    }
    if (attributes.isDirectory()) {
      return FOLDER;
    }
    return attributes.isRegularFile() ? FILE : OTHER;
  }
}
