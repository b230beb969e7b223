package org.assises.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A folder in which readers find one whole publication at any instant, the old one or the new one,
 * also when the process is killed half way.
 *
 * <p>No file system replaces several files at once, but POSIX ones replace one symbolic link
 * atomically. So the names that readers open are links that lead through one other link:
 *
 * <pre>{@code
 * programme.ics      ->  .assises/current/programme.ics
 * index.json         ->  .assises/current/index.json
 * .assises/current   ->  17
 * .assises/17/           the files themselves
 * }</pre>
 *
 * <p>A new publication is written whole into {@code .assises/18} and forced to the disk; then a
 * link is renamed over {@code current}, and every name shows its new content from that instant on.
 * The old files are removed at once: they may hold a name whose consent was withdrawn. The links
 * are relative, so that the folder can be moved or mounted elsewhere.
 *
 * <p>Other files in the folder are left alone. A plain file under a published name is replaced in
 * the same instant as the rest.
 *
 * <p>The file system has to offer symbolic links, atomic rename and file locks; a web server in
 * front of it has to follow symbolic links.
 */
final class PublishedFolder {
  private static final String HIDDEN = ".assises";

  private final Path folder;
  private final Versions versions;

  private PublishedFolder(Path folder) {
    this.folder = folder;
    this.versions = new Versions(folder.resolve(HIDDEN));
  }

  /**
   * {@return the published folder at a path}
   *
   * @param folder a folder, or where one is made with the first publication
   */
  static PublishedFolder at(Path folder) {
    return new PublishedFolder(folder);
  }

  /**
   * Takes the right to publish here, before the last publication is read: two that revise the same
   * one would give the same revision to different things.
   *
   * @throws IOException if the folder cannot be made or written, or another process has the right
   */
  FolderLock lock() throws IOException {
    requireLinks();
    return FolderLock.take(versions.root());
  }

  /**
   * Shows these files in the place of all that were shown here before.
   *
   * @param files the content by file name; under a name that begins with a dot it is kept with the
   *     others, for {@link #find}, and not shown
   * @param lock the right to do so, from {@link #lock}
   * @throws IOException if they cannot be written; readers then find what they found before
   */
  void show(Map<String, Content> files, FolderLock lock) throws IOException {
    lock.requireFor(versions.root());
    refuseFoldersInTheWay(files.keySet());
    try (Closeable sweeping = this::sweep) {
      Path version = versions.write(files);
      adoptPlainFiles(files.keySet());
      for (String name : files.keySet()) {
        if (!name.startsWith(".")) {
          link(name);
        }
      }
      Versions.force(folder);
      versions.show(version);
    }
  }

  /**
   * {@return a file of the last publication, shown or kept; empty if there is none of that name}
   */
  Optional<Path> find(String name) {
    return Optional.of(versions.current().resolve(name)).filter(Files::exists);
  }

  private void requireLinks() throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      throw new FileSystemException(
          folder.toString(), null, "the file system lacks symbolic links or atomic rename (POSIX)");
    }
  }

  private void refuseFoldersInTheWay(Set<String> names) throws IOException {
    for (String name : names) {
      if (Files.isDirectory(folder.resolve(name))) {
        throw new FileAlreadyExistsException(
            folder.resolve(name).toString(), null, "a folder is in the place of a published file");
      }
    }
  }

  /**
   * Takes what plain files show under these names into the current version, so that links can take
   * their place without a reader seeing it.
   */
  private void adoptPlainFiles(Set<String> names) throws IOException {
    List<Path> plain =
        names.stream()
            .filter(name -> !name.startsWith("."))
            .map(folder::resolve)
            .filter(Files::exists)
            .filter(path -> !isOurs(path))
            .toList();
    if (plain.isEmpty()) {
      return;
    }
    Map<String, Content> seen = new TreeMap<>();
    for (Path file : versions.currentFiles()) {
      seen.put(file.getFileName().toString(), Content.of(file));
    }
    for (Path file : plain) {
      seen.put(file.getFileName().toString(), Content.of(file));
    }
    versions.show(versions.write(seen));
  }

  private void link(String name) throws IOException {
    Path link = folder.resolve(name);
    if (!isOurs(link)) {
      versions.place(link, target(link));
    }
  }

  /** Removes what no reader can reach: links that lead nowhere, versions that are not current. */
  private void sweep() throws IOException {
    for (Path link : Versions.children(folder)) {
      if (isOurs(link) && Files.notExists(link)) {
        Files.delete(link);
      }
    }
    versions.removeAllButCurrent();
  }

  private static boolean isOurs(Path path) {
    try {
      return Files.isSymbolicLink(path) && Files.readSymbolicLink(path).equals(target(path));
    } catch (IOException e) {
      return false;
    }
  }

  private static Path target(Path link) {
    return Path.of(HIDDEN, Versions.CURRENT, link.getFileName().toString());
  }
}
