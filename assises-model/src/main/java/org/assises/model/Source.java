package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A source of facts, such as a web page, minutes or an article.
 *
 * @param id the id that claims refer to
 * @param title the title that the source has
 * @param publisher the publisher, such as {@code Ville de Quimper}; one line of at most 200
 *     characters; empty if not known
 * @param date the date of publication, as precisely as it is known; empty if not known
 * @param page the web address; empty if there is none
 */
public record Source(
    SourceId id,
    Text title,
    Optional<String> publisher,
    Optional<PartialDate> date,
    Optional<URI> page)
    implements Item {
  /**
   * @throws IllegalArgumentException if the publisher is blank, too long or has more than one line,
   *     or the address is not an http(s) link
   */
  public Source {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(date, "date");
    publisher.ifPresent(name -> Rules.line("publisher", name, 200));
    page = Rules.link("page", page);
  }

  /** {@return a source with only a title} */
  public static Source of(SourceId id, Text title) {
    return new Source(id, title, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** {@return a copy with another publisher} */
  public Source withPublisher(String publisher) {
    return new Source(id, title, Optional.of(publisher), date, page);
  }

  /** {@return a copy with another date of publication} */
  public Source withDate(PartialDate date) {
    return new Source(id, title, publisher, Optional.of(date), page);
  }

  /** {@return a copy with another web address} */
  public Source withPage(URI page) {
    return new Source(id, title, publisher, date, Optional.of(page));
  }

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Source that
            && id.equals(that.id)
            && title.equals(that.title)
            && publisher.equals(that.publisher)
            && date.equals(that.date)
            && WebLink.areSame(page, that.page));
  }
}
