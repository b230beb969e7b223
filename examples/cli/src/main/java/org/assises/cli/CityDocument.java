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
import org.assises.json.stream.JsonLimits;
import org.assises.model.Assises;

/**
 * The document of a city while a command changes it. What is written is read again before it
 * replaces the former document.
 */
final class CityDocument implements AutoCloseable {
  private static final AssisesJson JSON = AssisesJson.create();

  private final Path path;
  private final DocumentFile file;

  private CityDocument(Path path, DocumentFile file) {
    this.path = path;
    this.file = file;
  }

  /** Opens a document for changes, which excludes other processes. */
  static CityDocument open(Path path) throws IOException {
    return new CityDocument(path, DocumentFile.take(path));
  }

  /** Opens a document for reading only. */
  static CityDocument look(Path path) throws IOException {
    return new CityDocument(path, DocumentFile.look(path));
  }

  /**
   * {@return the content of the document; empty if it does not exist yet}
   *
   * @throws InvalidInputException if it is not a valid document
   */
  Optional<Assises> read() {
    return file.read().map(JSON::read);
  }

  /**
   * Returns the content of the document.
   *
   * @throws NoSuchFileException if it does not exist
   * @throws InvalidInputException if it is not a valid document
   */
  Assises existing() throws NoSuchFileException {
    return read().orElseThrow(() -> new NoSuchFileException(path.toString()));
  }

  /**
   * Writes the document. It has line breaks if it had them before and is not too large.
   *
   * @throws IOException if it cannot be written, or could not be read again afterwards
   */
  void write(Assises assises) throws IOException {
    file.replace(
        wasCompact() || isTooLongWithLineBreaks(assises)
            ? out -> JSON.writeCompact(assises, out)
            : out -> JSON.write(assises, out),
        fresh -> requireSame(assises, fresh));
  }

  /** Returns whether the document is one line, and so was not written by hand. */
  private boolean wasCompact() {
    byte[] bytes = file.read().orElse(new byte[0]);
    for (int i = 0; i < bytes.length - 1; i++) {
      if (bytes[i] == '\n') {
        return false;
      }
    }
    return bytes.length > 0;
  }

  private static boolean isTooLongWithLineBreaks(Assises assises) throws IOException {
    ByteCount count = new ByteCount();
    JSON.write(assises, count);
    return count.bytes() > JsonLimits.standard().documentBytes();
  }

  private void requireSame(Assises assises, Path fresh) throws IOException {
    FileSystemException different =
        new FileSystemException(
            path.toString(),
            null,
            "the new content could not be read again, so the file was left as it is");
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
