package org.assises.json.published;

import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.wholeNumber;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.document.Facts;
import org.assises.json.document.Formats;
import org.assises.json.document.Ids;
import org.assises.model.AssisesId;
import org.assises.model.Text;

public final class FolderIndexDocument {
  private static final int LONGEST = 255;
  private static final String FORMAT = "assises-index";
  private static final String VERSION = "1.0";

  private static final ObjectCodec<Entry> ENTRY =
      object(Entry.class, "file", "A file in the folder.")
          .of(
              req("name", Scalars.STRING, Entry::name, "The path of the file below the folder."),
              req("mediaType", Scalars.STRING, Entry::mediaType, "The media type of the file."),
              req(
                  "etag",
                  Scalars.STRING,
                  Entry::etag,
                  "The strong entity tag of the file, with its quotation marks."),
              req(
                  "lastModified",
                  Scalars.INSTANT,
                  Entry::lastModified,
                  "The instant at which the content of the file last changed."),
              req(
                  "size",
                  wholeNumber(0, Long.MAX_VALUE),
                  Entry::size,
                  "The size of the file in bytes."),
              Entry::new);

  public static final ObjectCodec<Index> INDEX =
      object(Index.class, "index", "The files of a published folder.")
          .of(
              opt("format", Formats.format(FORMAT), index -> Optional.of(FORMAT), "What this is."),
              opt(
                  "version",
                  Formats.VERSION_1,
                  index -> Optional.of(VERSION),
                  "The version of the format; 1.x only adds members."),
              req(
                  "assises",
                  Ids.ASSISES.own(),
                  Index::assises,
                  "The id of the series that is published."),
              opt("name", Facts.TEXT, Index::name, "The name of the series or the collection."),
              opt(
                  "base",
                  Scalars.LINK,
                  Index::base,
                  "The address that the names of the files are relative to."),
              req(
                  "publishedAt",
                  Scalars.INSTANT,
                  Index::publishedAt,
                  "The instant of the publication."),
              req("files", ENTRY.list(), Index::files, "The calendars and feeds in the folder."),
              (format, version, assises, name, base, publishedAt, files) ->
                  new Index(assises, name, base, publishedAt, files));

  private FolderIndexDocument() {}

  public record Index(
      AssisesId assises,
      Optional<Text> name,
      Optional<URI> base,
      Instant publishedAt,
      List<Entry> files) {
    public Index {
      checkDistinct(files.stream().map(Entry::name).toList());
    }
  }

  public record Entry(String name, String mediaType, String etag, Instant lastModified, long size) {
    public Entry {
      check(name, mediaType, etag, size);
    }
  }

  /**
   * Checks the facts about a file.
   *
   * @throws IllegalArgumentException if the name is not a path below the folder, the media type or
   *     the entity tag is malformed, or the size is negative
   */
  public static void check(String name, String mediaType, String etag, long size) {
    if (!isPath(name)) {
      throw new IllegalArgumentException(
          "a file's name is a path below the folder, of letters, digits and . _ - = /");
    }
    if (!isPrintable(mediaType) || mediaType.isEmpty()) {
      throw new IllegalArgumentException("a media type is printable ASCII, at most 255 characters");
    }
    if (!isStrong(etag)) {
      throw new IllegalArgumentException("an entity tag is strong and in double quotes");
    }
    if (size < 0) {
      throw new IllegalArgumentException("a size is at least 0");
    }
  }

  /**
   * Checks that no name occurs twice.
   *
   * @throws IllegalArgumentException if one does
   */
  public static void checkDistinct(List<String> names) {
    if (new HashSet<>(names).size() < names.size()) {
      throw new IllegalArgumentException("two files have the same name");
    }
  }

  private static boolean isPath(String name) {
    return name.length() <= LONGEST
        && Arrays.stream(name.split("/", -1))
            .allMatch(part -> part.matches("[A-Za-z0-9._=-]+") && !part.matches("\\.{1,2}"));
  }

  private static boolean isStrong(String etag) {
    return etag.length() > 2
        && isPrintable(etag)
        && etag.startsWith("\"")
        && etag.indexOf('"', 1) == etag.length() - 1;
  }

  private static boolean isPrintable(String text) {
    return text.length() <= LONGEST && text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
  }
}
