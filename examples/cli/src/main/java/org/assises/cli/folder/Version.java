package org.assises.cli.folder;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * One publication on the disk: a folder with files and their list.
 *
 * @param folder the folder
 * @param list the files that were written into it
 */
record Version(Path folder, FileList list) {
  /**
   * Writes files into a new folder and forces them to the disk. An unchanged file keeps its
   * modification time, so that web servers can answer that it did not change.
   *
   * @param folder the folder, which must not exist yet
   */
  static Version write(Path folder, Map<String, Content> files, Optional<Version> before)
      throws IOException {
    Files.createDirectory(folder);
    Version version = new Version(folder, FileList.of(files));
    version.list.writeInto(folder);
    Folders.force(folder);
    for (Map.Entry<String, Content> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Folders.write(path, file.getValue(), CREATE_NEW);
      if (before.isPresent()) {
        keepTime(path, before.get().folder.resolve(file.getKey()));
      }
    }
    Folders.force(folder);
    return version;
  }

  private static void keepTime(Path file, Path before) throws IOException {
    if (FileKind.of(before) == FileKind.FILE && Files.mismatch(file, before) == -1) {
      Files.setLastModifiedTime(file, Files.getLastModifiedTime(before, NOFOLLOW_LINKS));
    }
  }

  /** {@return whether a file was written into this version and still exists} */
  boolean holds(String name) throws IOException {
    return list.digests().containsKey(name) && FileKind.of(folder.resolve(name)) == FileKind.FILE;
  }

  /**
   * {@return the content of a file}
   *
   * @throws HistoryException if it is missing, or is not as it was written
   */
  byte[] read(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!holds(name)) {
      throw new HistoryException(HistoryFault.NOT_KEPT, file);
    }
    byte[] bytes = Folders.read(file);
    if (!Sha256.of(bytes).equals(list.digests().get(name))) {
      throw new HistoryException(HistoryFault.REPLACED, file);
    }
    return bytes;
  }

  /** {@return whether a file is as it was written} */
  boolean isAsWritten(String name) throws IOException {
    return holds(name)
        && Sha256.of(out -> Folders.copy(folder.resolve(name), out))
            .equals(list.digests().get(name));
  }
}
