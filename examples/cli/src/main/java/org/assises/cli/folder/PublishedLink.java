package org.assises.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The symbolic links to published files. */
final class PublishedLink {
  /** The name of the folder that the links lead into. */
  static final String HIDDEN = ".assises";

  private PublishedLink() {}

  /** {@return whether a path is such a link, which leads to the file of its name} */
  static boolean isOne(Path path) {
    try {
      return Files.isSymbolicLink(path) && Files.readSymbolicLink(path).equals(target(path));
    } catch (IOException e) {
      return false;
    }
  }

  /** {@return the target of the link at a path} */
  static Path target(Path link) {
    return Path.of(HIDDEN, Versions.CURRENT, link.getFileName().toString());
  }
}
