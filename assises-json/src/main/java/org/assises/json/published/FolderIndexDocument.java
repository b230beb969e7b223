package org.assises.json.published;

import static org.assises.json.codec.Members.members;
import static org.assises.json.codec.Scalars.wholeNumber;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
import org.assises.json.document.Facts;
import org.assises.json.document.Formats;
import org.assises.json.document.Ids;
import org.assises.model.AssisesId;
import org.assises.model.Text;

public final class FolderIndexDocument {
  private static final int LONGEST = 255;
  private static final String FORMAT = "assises-index";
  private static final String VERSION = "1.0";

  private static final ObjectCodec<Entry> ENTRY = entry();

  public static final ObjectCodec<Index> INDEX = index();

  private FolderIndexDocument() {}

  private static ObjectCodec<Entry> entry() {
    var members = members("file", "A file in the folder.");
    var name = members.req("name", Scalars.STRING, "The path of the file below the folder.");
    var mediaType = members.req("mediaType", Scalars.STRING, "The media type of the file.");
    var etag =
        members.req(
            "etag", Scalars.STRING, "The strong entity tag of the file, with its quotation marks.");
    var lastModified =
        members.req(
            "lastModified",
            Scalars.INSTANT,
            "The instant at which the content of the file last changed.");
    var size =
        members.req("size", wholeNumber(0, Long.MAX_VALUE), "The size of the file in bytes.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Entry entry, Writing out) {
        out.put(name, entry.name())
            .put(mediaType, entry.mediaType())
            .put(etag, entry.etag())
            .put(lastModified, entry.lastModified())
            .put(size, entry.size());
      }

      @Override
      protected Entry make(Values in) {
        return new Entry(
            in.of(name), in.of(mediaType), in.of(etag), in.of(lastModified), in.of(size));
      }
    };
  }

  private static ObjectCodec<Index> index() {
    var members = members("index", "The files of a published folder.");
    var format = members.opt("format", Formats.format(FORMAT), "What this is.");
    var version =
        members.opt(
            "version", Formats.VERSION_1, "The version of the format; 1.x only adds members.");
    var assises =
        members.req("assises", Ids.ASSISES.own(), "The id of the series that is published.");
    var name = members.opt("name", Facts.TEXT, "The name of the series or the collection.");
    var base =
        members.opt(
            "base", Scalars.LINK, "The address that the names of the files are relative to.");
    var publishedAt =
        members.req("publishedAt", Scalars.INSTANT, "The instant of the publication.");
    var files = members.req("files", ENTRY.list(), "The calendars and feeds in the folder.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Index index, Writing out) {
        out.put(format, Optional.of(FORMAT))
            .put(version, Optional.of(VERSION))
            .put(assises, index.assises())
            .put(name, index.name())
            .put(base, index.base())
            .put(publishedAt, index.publishedAt())
            .put(files, index.files());
      }

      @Override
      protected Index make(Values in) {
        return new Index(
            in.of(assises), in.of(name), in.of(base), in.of(publishedAt), in.of(files));
      }
    };
  }

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
