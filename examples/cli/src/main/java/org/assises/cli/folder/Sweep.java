package org.assises.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Removes versions that readers can no longer reach, complete or not: the files on the list of each
 * version, and then its folder if it is empty. Everything else is left.
 *
 * @param folder the published folder
 * @param kept a version to keep
 * @param own the folder of a version whose list was made for another folder
 */
record Sweep(Path folder, Predicate<Path> kept, Optional<Path> own) {
  static final int MOST_SPARES = 1_000;
  private static final Pattern SPARE = Pattern.compile("spare(\\.[0-9]{1,4})?");

  /** {@return the name of a temporary link} */
  static String spare(int number) {
    return number == 0 ? "spare" : "spare." + number;
  }

  /** {@return whether a path is a version that is not completely written} */
  static boolean isPart(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(Versions.PART) && isNumber(withoutPart(name));
  }

  /** {@return what was left in the folder of versions} */
  List<Stray> run() throws IOException {
    List<Stray> strays = new ArrayList<>();
    try (OpenFolder published = OpenFolder.at(folder);
        OpenFolder root = published.folder(PublishedLink.HIDDEN)) {
      for (String name : root.names()) {
        Path path = folder.resolve(PublishedLink.HIDDEN).resolve(name);
        if (!isInUse(path)) {
          sweep(path, root).ifPresent(strays::add);
        }
      }
    }
    return strays;
  }

  private boolean isInUse(Path path) {
    String name = path.getFileName().toString();
    return name.equals(FolderLock.NAME) || name.equals(Versions.CURRENT) || kept.test(path);
  }

  private Optional<Stray> sweep(Path path, OpenFolder root) {
    String name = path.getFileName().toString();
    try {
      FileKind found = FileKind.of(path);
      if (found == FileKind.LINK && isSpare(path)) {
        Files.delete(path);
      } else if (found == FileKind.FOLDER && isNumber(withoutPart(name))) {
        removeVersion(path, root);
      }
      return FileKind.of(path) == FileKind.NOTHING
          ? Optional.empty()
          : Optional.of(new Stray(path, false));
    } catch (IOException e) {
      return Optional.of(new Stray(path, true));
    }
  }

  private void removeVersion(Path path, OpenFolder root) throws IOException {
    Optional<FileList> list = FileList.in(path);
    if (list.isPresent() ? isCopy(path) : !isPart(path)) {
      return;
    }
    try (OpenFolder version = root.folder(path.getFileName().toString())) {
      if (list.isPresent()) {
        for (String name : made(new Version(path, list.get()))) {
          version.removeFile(name);
        }
      }
      Path emptied = list.isPresent() ? withoutNumber(path) : path;
      version.removeFile(FileList.NAME);
      if (Folders.children(emptied).isEmpty()) {
        root.removeFolder(emptied.getFileName().toString());
      }
    }
  }

  /**
   * Renames a version of which only the list is left to an incomplete version. If the process is
   * killed before the folder is removed, the next sweep recognises it.
   */
  private static Path withoutNumber(Path path) throws IOException {
    Path part = path.resolveSibling(path.getFileName() + Versions.PART);
    boolean isEmptied = Folders.children(path).equals(List.of(path.resolve(FileList.NAME)));
    return !isPart(path) && isEmptied && FileKind.of(part) == FileKind.NOTHING
        ? Files.move(path, part, StandardCopyOption.ATOMIC_MOVE)
        : path;
  }

  private boolean isCopy(Path path) throws IOException {
    return !isPart(path) && !FileList.isOriginal(path) && !own.equals(Optional.of(path));
  }

  /**
   * {@return the files on the list that are as they were written, or that are not completely
   * written}
   */
  private static List<String> made(Version version) throws IOException {
    List<String> made = new ArrayList<>();
    for (String name : version.list().digests().keySet()) {
      if (isPart(version.folder()) || version.isAsWritten(name)) {
        made.add(name);
      }
    }
    return made;
  }

  /** {@return whether a path is a temporary link that a killed process left} */
  private static boolean isSpare(Path path) throws IOException {
    Path target = Files.readSymbolicLink(path);
    return SPARE.matcher(path.getFileName().toString()).matches()
        && (isNumber(target.toString()) || PublishedLink.target(target).equals(target));
  }

  private static boolean isNumber(String name) {
    return Versions.NUMBER.matcher(name).matches();
  }

  private static String withoutPart(String name) {
    return name.endsWith(Versions.PART)
        ? name.substring(0, name.length() - Versions.PART.length())
        : name;
  }
}
