package org.assises.cli.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The numbered publications in one folder, one of which is current.
 *
 * @param root the folder that contains the numbered folders and the link {@code current} to one of
 *     them
 */
record Versions(Path root) {
  static final String CURRENT = "current";
  static final String PART = ".part";
  static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
  private static final int GREATEST = 999_999_999;

  /**
   * {@return the version that readers see; empty before the first publication}
   *
   * @throws HistoryException if versions were published here, but the current one cannot be found
   *     or read
   * @throws OccupiedException if {@code current} is not a link
   */
  Optional<Version> current() throws IOException {
    Optional<Path> folder = currentFolder();
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(version(folder.get()));
    } catch (AccessDeniedException e) {
      throw new HistoryException(HistoryFault.UNREADABLE, folder.get());
    }
  }

  /** {@return the current version, which may be a copy; empty if there is none} */
  Optional<Version> currentOrCopy() throws IOException {
    if (FileKind.of(link()) != FileKind.LINK || !leadsToNumber()) {
      return Optional.empty();
    }
    Path folder = led();
    try {
      return FileKind.of(folder) == FileKind.FOLDER
          ? FileList.in(folder).map(list -> new Version(folder, list))
          : Optional.empty();
    } catch (AccessDeniedException e) {
      return Optional.empty();
    }
  }

  /** {@return the folder of the current version} */
  private Optional<Path> currentFolder() throws IOException {
    requireLink();
    if (isFirst()) {
      return noneYet();
    }
    Path folder = led();
    return FileKind.of(folder) == FileKind.FOLDER ? Optional.of(folder) : firstCutShort(folder);
  }

  private Optional<Path> noneYet() throws IOException {
    for (Path path : Folders.children(root)) {
      if (isNumbered(path) && FileList.in(path).isPresent()) {
        throw new HistoryException(HistoryFault.NO_CURRENT, link());
      }
    }
    return Optional.empty();
  }

  /** Handles the first publication of a killed process, which leaves the link without a version. */
  private Optional<Path> firstCutShort(Path folder) throws IOException {
    if (FileKind.of(folder) == FileKind.NOTHING && FileKind.of(part(folder)) == FileKind.FOLDER) {
      return Optional.empty();
    }
    throw new HistoryException(HistoryFault.NO_VERSION, link(), folder);
  }

  private static Version version(Path folder) throws IOException {
    FileList list =
        FileList.in(folder)
            .orElseThrow(
                () -> new HistoryException(HistoryFault.NO_LIST, folder.resolve(FileList.NAME)));
    if (!FileList.isOriginal(folder)) {
      throw new HistoryException(HistoryFault.COPIED, folder);
    }
    return new Version(folder, list);
  }

  private static boolean isNumbered(Path path) throws IOException {
    return NUMBER.matcher(path.getFileName().toString()).matches()
        && FileKind.of(path) == FileKind.FOLDER;
  }

  /** Writes files into a version that readers do not see yet. */
  Version write(Map<String, Content> files, Optional<Version> before) throws IOException {
    Path folder = root.resolve(free(before));
    return new Version(folder, Version.write(part(folder), files, before).list());
  }

  /** {@return whether no version was ever published} */
  boolean isFirst() throws IOException {
    return FileKind.of(link()) == FileKind.NOTHING;
  }

  /** Replaces the current version by another one, atomically. */
  void show(Version version) throws IOException {
    Path folder = version.folder();
    Files.move(part(folder), folder, StandardCopyOption.ATOMIC_MOVE);
    Folders.force(root);
    place(link(), folder.getFileName());
    Folders.force(root);
  }

  /**
   * Publishes the first version. The link is created before the folder, so that it is clear that
   * nothing was published if the process is killed in between.
   */
  void showFirst(Version version) throws IOException {
    Path folder = version.folder();
    place(link(), folder.getFileName());
    Files.move(part(folder), folder, StandardCopyOption.ATOMIC_MOVE);
    Folders.force(root);
  }

  /** Undoes {@link #showFirst}. */
  void hideFirst() throws IOException {
    Files.deleteIfExists(link());
  }

  /**
   * Checks that {@code current}, if it exists, is a link to a version.
   *
   * @throws OccupiedException if it is something else
   */
  void requireLink() throws IOException {
    FileKind found = FileKind.of(link());
    if (found == FileKind.LINK ? !leadsToNumber() : found != FileKind.NOTHING) {
      throw OccupiedException.of(link(), found);
    }
  }

  private boolean leadsToNumber() throws IOException {
    return NUMBER.matcher(Files.readSymbolicLink(link()).toString()).matches();
  }

  /** {@return the target of the link, which must be a number} */
  private Path led() throws IOException {
    return root.resolve(Files.readSymbolicLink(link()));
  }

  /** Creates or replaces a symbolic link, atomically. */
  void place(Path link, Path target) throws IOException {
    Files.move(spare(target), link, StandardCopyOption.ATOMIC_MOVE);
  }

  /** {@return a new temporary link} */
  private Path spare(Path target) throws IOException {
    for (int number = 0; ; number++) {
      try {
        return Files.createSymbolicLink(root.resolve(Sweep.spare(number)), target);
      } catch (FileAlreadyExistsException e) {
        if (number > Sweep.MOST_SPARES) {
          throw e;
        }
      }
    }
  }

  private Path link() {
    return root.resolve(CURRENT);
  }

  private static Path part(Path folder) {
    return folder.resolveSibling(folder.getFileName() + PART);
  }

  /** {@return an unused number, the next one if possible} */
  private String free(Optional<Version> before) throws IOException {
    int number =
        before
            .map(version -> Integer.parseInt(version.folder().getFileName().toString()))
            .orElse(0);
    do {
      number = number == GREATEST ? 1 : number + 1;
    } while (FileKind.of(root.resolve(Integer.toString(number))) != FileKind.NOTHING
        || FileKind.of(root.resolve(number + PART)) != FileKind.NOTHING);
    return Integer.toString(number);
  }
}
