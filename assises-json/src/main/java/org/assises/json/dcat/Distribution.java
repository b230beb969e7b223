package org.assises.json.dcat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.assises.model.Text;
import org.assises.publication.PublicationFormat;

/**
 * One feed of the dataset.
 *
 * @param path the path of the feed relative to the base of the catalogue
 * @param mediaType the media type, with or without parameters
 * @param format the format of the feed, which gives the instant of its last change; empty if only
 *     the media type is known
 */
record Distribution(String path, String mediaType, Text title, Optional<PublicationFormat> format) {
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final String FILE_TYPES =
      "http://publications.europa.eu/resource/authority/file-type/";
  private static final Map<String, String> KNOWN_FILE_TYPES =
      Map.of(
          "application/json", "JSON",
          "application/feed+json", "JSON",
          "application/ld+json", "JSON_LD",
          "text/calendar", "ICS");

  URI address(URI base) {
    return base.resolve(path);
  }

  /** {@return the address of the media type at IANA} */
  String mediaTypeAddress() {
    return MEDIA_TYPES + bareMediaType();
  }

  /** {@return the address in the Publications Office's list of file types; empty if it has none} */
  Optional<String> fileTypeAddress() {
    return Optional.ofNullable(KNOWN_FILE_TYPES.get(bareMediaType())).map(FILE_TYPES::concat);
  }

  /** Returns a short name of the file type, such as {@code ndjson}. */
  String fileTypeName() {
    String type = bareMediaType();
    return type.substring(type.indexOf('/') + 1).replaceFirst("^x-", "");
  }

  private String bareMediaType() {
    return mediaType.split(";", 2)[0].strip();
  }
}
