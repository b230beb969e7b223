package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published document, such as slides, minutes or a report.
 *
 * @param title the title
 * @param page the address of the document
 * @param mediaType the media type without parameters, such as {@code application/pdf}; empty if not
 *     known
 * @param language the language of the document; empty if not known
 */
public record Document(
    Text title, URI page, Optional<String> mediaType, Optional<Locale> language) {
  private static final String MARKS = "!#$&-^_.+";
  private static final int LONGEST_NAME = 127;

  /**
   * @throws IllegalArgumentException if the address is not an http(s) link, or the media type is
   *     not of the form {@code type/subtype} (RFC 6838, 4.2)
   */
  public Document {
    requireNonNull(title, "title");
    page = WebLink.check("page", page);
    mediaType.ifPresent(Document::checkMediaType);
    requireNonNull(language, "language");
  }

  /** {@return a document with only a title and an address} */
  public static Document of(Text title, URI page) {
    return new Document(title, page, Optional.empty(), Optional.empty());
  }

  private static void checkMediaType(String type) {
    int slash = type.indexOf('/');
    if (slash < 0
        || !isRestrictedName(type.substring(0, slash))
        || !isRestrictedName(type.substring(slash + 1))) {
      throw RefusedValueException.of("media-type-malformed");
    }
  }

  private static boolean isRestrictedName(String part) {
    return !part.isEmpty()
        && part.length() <= LONGEST_NAME
        && isLetterOrDigit(part.charAt(0))
        && part.chars().allMatch(c -> isLetterOrDigit(c) || MARKS.indexOf(c) >= 0);
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Compares the page as it is written; {@link URI#equals} ignores the case of hosts. */
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof Document document
        && title.equals(document.title)
        && page.toString().equals(document.page.toString())
        && mediaType.equals(document.mediaType)
        && language.equals(document.language);
  }
}
