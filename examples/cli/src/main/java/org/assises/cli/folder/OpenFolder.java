package org.assises.cli.folder;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder that stays open while its files are examined and removed. If the system supports it, as
 * Linux does, all operations go through the open folder, so that nobody can replace the folder by a
 * link meanwhile.
 */
final class OpenFolder implements Closeable {
  private final Path path;
  private final DirectoryStream<Path> stream;

  private OpenFolder(Path path, DirectoryStream<Path> stream) {
    this.path = path;
    this.stream = stream;
  }

  /** {@return the folder at a path, which may be reached through links} */
  @SuppressWarnings("StreamResourceLeak") // Closed with this.
  static OpenFolder at(Path path) throws IOException {
    return new OpenFolder(path, Files.newDirectoryStream(path));
  }

  /**
   * {@return a subfolder}
   *
   * @throws IOException if it is a link or not a folder
   */
  @SuppressWarnings("StreamResourceLeak") // Closed with what is returned.
  OpenFolder folder(String name) throws IOException {
    Path inside = path.resolve(name);
    if (stream instanceof SecureDirectoryStream<Path> secure) {
      return new OpenFolder(inside, secure.newDirectoryStream(Path.of(name), NOFOLLOW_LINKS));
    }
    if (FileKind.of(inside) != FileKind.FOLDER) {
      throw new NotDirectoryException(inside.toString());
    }
    return at(inside);
  }

  /** {@return the names in the folder} Can be called only once. */
  List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    try {
      stream.forEach(entry -> names.add(entry.getFileName().toString()));
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return names;
  }

  /** Removes a regular file; anything else of that name is left. */
  void removeFile(String name) throws IOException {
    if (kind(name) != FileKind.FILE) {
      return;
    }
    if (stream instanceof SecureDirectoryStream<Path> secure) {
      secure.deleteFile(Path.of(name));
    } else {
      Files.delete(path.resolve(name));
    }
  }

  private FileKind kind(String name) throws IOException {
    if (stream instanceof SecureDirectoryStream<Path> secure) {
      try {
        return FileKind.of(
            secure
                .getFileAttributeView(Path.of(name), BasicFileAttributeView.class, NOFOLLOW_LINKS)
                .readAttributes());
      } catch (NoSuchFileException e) {
        return FileKind.NOTHING;
      }
    }
    return FileKind.of(path.resolve(name));
  }

  /**
   * Removes a folder.
   *
   * @throws IOException if it is not empty
   */
  void removeFolder(String name) throws IOException {
    if (stream instanceof SecureDirectoryStream<Path> secure) {
      secure.deleteDirectory(Path.of(name));
    } else {
      Files.delete(path.resolve(name));
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
