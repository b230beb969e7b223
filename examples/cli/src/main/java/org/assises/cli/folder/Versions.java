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
 * The publications written into one folder, numbered, one of them current.
 *
 * @param root the folder of the numbered folders, and of the link {@code current} to one of them
 */
record Versions(Path root) {
  static final String CURRENT = "current";
  static final String PART = ".part";
  static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
  private static final int GREATEST = 999_999_999;

  /**
   * {@return the version that readers see; empty before the first publication}
   *
   * @throws HistoryException if versions were shown here and the current one cannot be told or read
   * @throws OccupiedException if what is in the place of the link is none
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

  /** {@return the current version, or a copy of one; empty where there is neither} */
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

  /** A process that was killed during the first publication leaves the link and no version. */
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

  /** {@return whether no version was ever shown} */
  boolean isFirst() throws IOException {
    return FileKind.of(link()) == FileKind.NOTHING;
  }

  /** Lets readers see a version in the place of the one before, atomically. */
  void show(Version version) throws IOException {
    Path folder = version.folder();
    Files.move(part(folder), folder, StandardCopyOption.ATOMIC_MOVE);
    Folders.force(root);
    place(link(), folder.getFileName());
    Folders.force(root);
  }

  /**
   * Lets readers see a version where there was none. The link comes before the folder: of a process
   * that is killed in between, it can be told that nothing was shown.
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
   * Refuses to replace what is in the place of the link {@code current}, and leads to no version.
   *
   * @throws OccupiedException if something is there that was not made here
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

  /** {@return where the link leads, which has to be a number} */
  private Path led() throws IOException {
    return root.resolve(Files.readSymbolicLink(link()));
  }

  /** Puts a symbolic link into a place, over the link that may be there, atomically. */
  void place(Path link, Path target) throws IOException {
    Files.move(spare(target), link, StandardCopyOption.ATOMIC_MOVE);
  }

  /** {@return a link of a name that nothing had} */
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

  /** {@return a number that nothing has yet, the next one if it can be} */
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
