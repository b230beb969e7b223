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
 * .assises/17/           the files themselves, and the list of them
 * }</pre>
 *
 * <p>A new publication is written whole into {@code .assises/18.part}, forced to the disk and
 * renamed to {@code 18}; then a link is renamed over {@code current}, and every name shows its new
 * content from that instant on. The old files are removed at once: they may hold a name whose
 * consent was withdrawn. The links are relative, so that the folder can be moved or mounted
 * elsewhere.
 *
 * <p>Only what was made here is read, followed, replaced or removed: links that lead to {@code
 * .assises/current}, the link {@code current} if it leads to a version, and of a version the files
 * on its list. Something else in the place of a published file is refused; something else in {@code
 * .assises} is left and reported. Other files in the folder are no concern of this.
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
   * @param folder a folder, or where one is made with the first publication
   */
  public static PublishedFolder at(Path folder) {
    return new PublishedFolder(folder);
  }

  /**
   * Takes the right to publish here, before the last publication is read: two that revise the same
   * one would give the same revision to different things.
   *
   * @throws OccupiedException if {@code .assises} or the file that is locked is something else
   * @throws IOException if the folder cannot be made or written, or another process has the right
   */
  public FolderLock lock() throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      throw new FileSystemException(
          folder.toString(), null, "the file system lacks symbolic links or atomic rename (POSIX)");
    }
    return FolderLock.take(versions.root());
  }

  /**
   * {@return a file of the last publication; empty if nothing was published here yet}
   *
   * @param name a file that was written with the last publication, shown or kept
   * @param copied whether the folder may be a copy of the one that was published into
   * @throws HistoryException if something was published here that cannot be told or read, or the
   *     file is not as it was written
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
   * Shows these files in the place of all that were shown here before.
   *
   * @param files the content by file name; under a name that begins with a dot it is kept with the
   *     others, for {@link #read}, and not shown
   * @param lock the right to do so, from {@link #lock}
   * @return what was found in {@code .assises} and left there
   * @throws OccupiedException if something else is in the place of one of them
   * @throws IOException if they cannot be written; readers then find what they found before
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
