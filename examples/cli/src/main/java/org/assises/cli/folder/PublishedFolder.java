package org.assises.cli.folder;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder in which readers find one complete publication at any time, the old one or the new one,
 * even if the process is killed.
 *
 * <p>No file system replaces several files at once, but POSIX ones replace one symbolic link
 * atomically. Therefore the names that readers open are links through one other link:
 *
 * <pre>{@code
 * programme.ics      ->  .assises/current/programme.ics
 * index.json         ->  .assises/current/index.json
 * .assises/current   ->  17
 * .assises/17/           the files themselves, and the list of them
 * }</pre>
 *
 * <p>A new publication is written completely into {@code .assises/18.part}, forced to the disk and
 * renamed to {@code 18}. Then a link is renamed over {@code current}, which switches all names to
 * the new content at once. The old files are removed immediately, since they may contain a name
 * whose consent was withdrawn. The links are relative, so that the folder can be moved or mounted
 * elsewhere.
 *
 * <p>Only files and links of this class are read, followed, replaced or removed: links to {@code
 * .assises/current}, the link {@code current} if it leads to a version, and the files on the list
 * of a version. Anything else that has the name of a published file is refused. Anything else in
 * {@code .assises} is left and reported. Other files in the folder are ignored.
 *
 * <p>The file system has to offer symbolic links, atomic rename and file locks; a web server in
 * front of it has to follow symbolic links.
 */
public final class PublishedFolder {
  private final Path folder;
  private final Versions versions;

  private PublishedFolder(Path folder) {
    this.folder = folder;
    this.versions = new Versions(folder.resolve(PublishedLink.HIDDEN));
  }

  /**
   * {@return the published folder at a path}
   *
   * @param folder a folder, which the first publication creates if it is missing
   */
  public static PublishedFolder at(Path folder) {
    return new PublishedFolder(folder);
  }

  /**
   * Locks the folder for a publication. Lock it before you read the last publication: two processes
   * that revise the same publication would give the same revision to different changes.
   *
   * @throws OccupiedException if {@code .assises} or the lock file is something else
   * @throws IOException if the folder cannot be created or written, or another process has the lock
   */
  public FolderLock lock() throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      throw new FileSystemException(
          folder.toString(),
          null,
          "the file system does not support symbolic links and atomic renames (POSIX)");
    }
    return FolderLock.take(versions.root());
  }

  /**
   * {@return a file of the last publication; empty if nothing was published here yet}
   *
   * @param name the name of a published or kept file
   * @param copied whether the folder may be a copy of the one that was published into
   * @throws HistoryException if the last publication cannot be found or read, or if the file is not
   *     as it was written
   */
  public Optional<byte[]> read(String name, boolean copied) throws IOException {
    Optional<Version> current = current(copied);
    return current.isEmpty() ? Optional.empty() : Optional.of(current.get().read(name));
  }

  private Optional<Version> current(boolean copied) throws IOException {
    FileKind found = FileKind.of(versions.root());
    if (found != FileKind.FOLDER && found != FileKind.NOTHING) {
      throw OccupiedException.of(versions.root(), found);
    }
    Optional<Version> current = Optional.empty();
    if (found == FileKind.FOLDER) {
      current = copied ? versions.currentOrCopy() : Optional.empty();
      current = current.isPresent() ? current : versions.current();
    }
    if (current.isEmpty() && hasLinks()) {
      throw new HistoryException(
          HistoryFault.NO_CURRENT, versions.root().resolve(Versions.CURRENT));
    }
    return current;
  }

  private boolean hasLinks() throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    for (Path path : Folders.children(folder)) {
      if (PublishedLink.isOne(path)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Publishes files in place of all files published before.
   *
   * @param files the content by file name; a file whose name begins with a dot is kept for {@link
   *     #read} and not published
   * @param lock the lock from {@link #lock}
   * @return what was left in {@code .assises}
   * @throws OccupiedException if something else has the name of one of the files
   * @throws IOException if they cannot be written; the former publication then stays
   */
  public List<Stray> show(Map<String, Content> files, FolderLock lock) throws IOException {
    lock.requireFor(versions.root());
    List<Path> links =
        files.keySet().stream().filter(name -> !name.startsWith(".")).map(folder::resolve).toList();
    requireOurPlaces(links);
    versions.requireLink();
    return new Showing(folder, versions).show(files, links);
  }

  private static void requireOurPlaces(List<Path> links) throws IOException {
    SortedMap<Path, FileKind> occupied = new TreeMap<>();
    for (Path link : links) {
      FileKind found = FileKind.of(link);
      if (found != FileKind.NOTHING && !PublishedLink.isOne(link)) {
        occupied.put(link, found);
      }
    }
    if (!occupied.isEmpty()) {
      throw new OccupiedException(occupied);
    }
  }
}
