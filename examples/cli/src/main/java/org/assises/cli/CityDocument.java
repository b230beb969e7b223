package org.assises.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.assises.cli.folder.DocumentFile;
import org.assises.input.InvalidInputException;
import org.assises.json.AssisesJson;
import org.assises.json.stream.JsonLayout;
import org.assises.json.stream.JsonLimits;
import org.assises.model.Assises;

/**
 * The document of a city while a command changes it. Whatever is written is read again before it is
 * put in the place of what was there.
 */
final class CityDocument implements AutoCloseable {
  private static final AssisesJson JSON = AssisesJson.create();

  private final Path path;
  private final DocumentFile file;

  private CityDocument(Path path, DocumentFile file) {
    this.path = path;
    this.file = file;
  }

  /** Takes the right to change a document. */
  static CityDocument open(Path path) throws IOException {
    return new CityDocument(path, DocumentFile.take(path));
  }

  /** Looks at a document without the right to change it. */
  static CityDocument look(Path path) throws IOException {
    return new CityDocument(path, DocumentFile.look(path));
  }

  /**
   * {@return what it holds; empty if there is none yet}
   *
   * @throws InvalidInputException if that is no document
   */
  Optional<Assises> read() {
    return file.read().map(JSON::read);
  }

  /**
   * Returns what it holds.
   *
   * @throws NoSuchFileException if there is none
   * @throws InvalidInputException if that is no document
   */
  Assises existing() throws NoSuchFileException {
    return read().orElseThrow(() -> new NoSuchFileException(path.toString()));
  }

  /**
   * Writes it with line breaks if it had them and its size allows it, and compactly if not.
   *
   * @throws IOException if it cannot be written, or could not be read again
   */
  void write(Assises assises) throws IOException {
    if (wasCompact() || isTooLong(assises, JsonLayout.PRETTY)) {
      write(assises, JsonLayout.COMPACT);
    } else {
      write(assises, JsonLayout.PRETTY);
    }
  }

  private void write(Assises assises, JsonLayout layout) throws IOException {
    file.replace(out -> JSON.write(assises, layout, out), fresh -> requireSame(assises, fresh));
  }

  /** Whether it is on one line: a person would have broken it into several. */
  private boolean wasCompact() {
    byte[] bytes = file.read().orElse(new byte[0]);
    for (int i = 0; i < bytes.length - 1; i++) {
      if (bytes[i] == '\n') {
        return false;
      }
    }
    return bytes.length > 0;
  }

  private static boolean isTooLong(Assises assises, JsonLayout layout) throws IOException {
    ByteCount count = new ByteCount();
    JSON.write(assises, layout, count);
    return count.bytes() > JsonLimits.standard().documentBytes();
  }

  private void requireSame(Assises assises, Path fresh) throws IOException {
    FileSystemException different =
        new FileSystemException(
            path.toString(),
            null,
            "what was to be written cannot be read again; it was left as it is");
    try (InputStream in = Files.newInputStream(fresh)) {
      if (!JSON.read(in).equals(assises)) {
        throw different;
      }
    } catch (InvalidInputException e) {
      different.initCause(e);
      throw different;
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
