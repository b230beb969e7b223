package org.assises.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The symbolic links under which readers find published files. */
final class PublishedLink {
  /** The name of the folder that they lead into. */
  static final String HIDDEN = ".assises";

  private PublishedLink() {}

  /** {@return whether a path is a link that was made here: it leads to the file of its name} */
  static boolean isOne(Path path) {
    try {
      return Files.isSymbolicLink(path) && Files.readSymbolicLink(path).equals(target(path));
    } catch (IOException e) {
      return false;
    }
  }

  /** {@return where the link at a path leads} */
  static Path target(Path link) {
    return Path.of(HIDDEN, Versions.CURRENT, link.getFileName().toString());
  }
}
