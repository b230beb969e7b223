package org.assises.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assises.input.InvalidInputException;
import org.assises.json.codec.UnknownMembers;
import org.assises.json.codec.Writing;
import org.assises.json.document.Documents;
import org.assises.json.output.JsonLayout;
import org.assises.json.output.JsonOutput;
import org.assises.json.published.FolderIndexDocument;
import org.assises.json.stream.JsonLimits;
import org.assises.model.AssisesId;
import org.assises.model.Text;

/**
 * The file {@code index.json} of a published folder. It lists the other files, for programs that
 * fetch them.
 *
 * <pre>{@code
 * {
 *   "format": "assises-index",
 *   "version": "1.0",
 *   "assises": "quimper",
 *   "name": {"fr": "Assises locales de la sécurité"},
 *   "base": "https://www.quimper.bzh/assises/",
 *   "publishedAt": "2024-11-20T08:00:00Z",
 *   "files": [
 *     {
 *       "name": "programme.ics",
 *       "mediaType": "text/calendar; charset=utf-8",
 *       "etag": "\"7b2f...\"",
 *       "lastModified": "2024-11-20T08:00:00Z",
 *       "size": 20481
 *     }
 *   ]
 * }
 * }</pre>
 *
 * @param assises the id of the published series, or of the collection
 * @param name the name of the series or the collection; empty if not stated
 * @param base the web address that the file names are relative to; empty if not stated
 * @param publishedAt the instant of publication
 * @param files the calendars and feeds in the folder; no name occurs twice
 */
public record FolderIndex(
    AssisesId assises,
    Optional<Text> name,
    Optional<URI> base,
    Instant publishedAt,
    List<File> files) {
  /** The name of the file that holds the index. */
  public static final String NAME = "index.json";

  /**
   * @throws IllegalArgumentException if two files have the same name
   */
  public FolderIndex {
    requireNonNull(assises, "assises");
    requireNonNull(name, "name");
    requireNonNull(base, "base");
    requireNonNull(publishedAt, "publishedAt");
    files = List.copyOf(files);
    FolderIndexDocument.checkDistinct(files.stream().map(File::name).toList());
  }

  /** Creates an index without a name and an address. */
  public FolderIndex(AssisesId assises, Instant publishedAt, List<File> files) {
    this(assises, Optional.empty(), Optional.empty(), publishedAt, files);
  }

  /**
   * A file in the folder.
   *
   * @param name its path below the folder: names of letters, digits and {@code . _ - =}, separated
   *     by {@code /}; none of them is {@code .} or {@code ..}
   * @param mediaType its media type, with parameters
   * @param etag its strong entity tag with the quotes, as in the {@code ETag} header
   * @param lastModified when its content last changed
   * @param size its length in bytes
   */
  public record File(String name, String mediaType, String etag, Instant lastModified, long size) {
    /**
     * @throws IllegalArgumentException if the name is not such a path, the entity tag is weak or
     *     malformed, or the size is negative
     */
    public File {
      FolderIndexDocument.check(name, mediaType, etag, size);
      requireNonNull(lastModified, "lastModified");
    }
  }

  /**
   * Reads an index. Unknown members are ignored.
   *
   * @param in UTF-8, at most 16 MiB; read to its end, not closed
   * @throws InvalidInputException if it is not an index; lists its problems, at most twenty
   * @throws IOException if {@code in} throws it
   */
  public static FolderIndex read(InputStream in) throws IOException {
    Documents documents = new Documents(JsonLimits.standard());
    return read(documents.bytes(in));
  }

  /**
   * Reads an index. Unknown members are ignored.
   *
   * @param bytes UTF-8
   * @throws InvalidInputException if it is not an index; lists its problems, at most twenty
   */
  public static FolderIndex read(byte[] bytes) {
    FolderIndexDocument.Index read =
        new Documents(JsonLimits.standard())
            .read(bytes, FolderIndexDocument.INDEX, UnknownMembers.PASSED_OVER);
    return new FolderIndex(
        read.assises(),
        read.name(),
        read.base(),
        read.publishedAt(),
        read.files().stream().map(FolderIndex::file).toList());
  }

  private static File file(FolderIndexDocument.Entry entry) {
    return new File(
        entry.name(), entry.mediaType(), entry.etag(), entry.lastModified(), entry.size());
  }

  /**
   * Writes the index, in UTF-8.
   *
   * @param out flushed at the end, not closed
   * @throws IOException if {@code out} throws it
   */
  public void write(OutputStream out) throws IOException {
    FolderIndexDocument.Index form =
        new FolderIndexDocument.Index(
            assises, name, base, publishedAt, files.stream().map(FolderIndex::entry).toList());
    JsonOutput.write(
        out, JsonLayout.PRETTY, json -> FolderIndexDocument.INDEX.write(form, Writing.to(json)));
  }

  private static FolderIndexDocument.Entry entry(File file) {
    return new FolderIndexDocument.Entry(
        file.name(), file.mediaType(), file.etag(), file.lastModified(), file.size());
  }
}
