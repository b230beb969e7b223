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
import org.assises.json.published.FolderIndexDocument;
import org.assises.json.stream.JsonLayout;
import org.assises.json.stream.JsonLimits;
import org.assises.json.stream.JsonOutput;
import org.assises.model.AssisesId;
import org.assises.model.Text;

/**
 * The file {@code index.json} of a published folder: what else is in it, for programs that fetch
 * it.
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
 * @param assises the series, or the collection, that the folder publishes
 * @param name what the series or the collection is called; empty if not stated
 * @param base the address that the names of the files are relative to; empty if not stated
 * @param publishedAt the instant of publication
 * @param files the calendars and feeds in the folder, each name once
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
   * @throws IllegalArgumentException if two files have one name
   */
  public FolderIndex {
    requireNonNull(assises, "assises");
    requireNonNull(name, "name");
    requireNonNull(base, "base");
    requireNonNull(publishedAt, "publishedAt");
    files = List.copyOf(files);
    FolderIndexDocument.checkDistinct(files.stream().map(File::name).toList());
  }

  /** Makes an index that states neither a name nor an address. */
  public FolderIndex(AssisesId assises, Instant publishedAt, List<File> files) {
    this(assises, Optional.empty(), Optional.empty(), publishedAt, files);
  }

  /**
   * A file in the folder.
   *
   * @param name its path below the folder: one or more names of letters, digits and {@code . _ -
   *     =}, separated by {@code /}; never {@code .} or {@code ..}
   * @param mediaType its media type, with parameters
   * @param etag its strong entity tag as in the header of that name, with its quotes
   * @param lastModified when its content last changed
   * @param size its length in bytes
   */
  public record File(String name, String mediaType, String etag, Instant lastModified, long size) {
    /**
     * @throws IllegalArgumentException if the name leads out of the folder, the entity tag is weak
     *     or none, or the size is below 0
     */
    public File {
      FolderIndexDocument.check(name, mediaType, etag, size);
      requireNonNull(lastModified, "lastModified");
    }
  }

  /**
   * Reads an index. Members that this version does not know are passed over.
   *
   * @param in UTF-8, at most 16 MiB; read to its end, not closed
   * @throws InvalidInputException if it is no index, with all problems, up to twenty
   * @throws IOException if {@code in} does
   */
  public static FolderIndex read(InputStream in) throws IOException {
    Documents documents = new Documents(JsonLimits.standard());
    return read(documents.bytes(in));
  }

  /**
   * Reads an index. Members that this version does not know are passed over.
   *
   * @param bytes UTF-8
   * @throws InvalidInputException if it is no index, with all problems, up to twenty
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
   * @throws IOException if {@code out} does
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
