package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;

/**
 * Where a fact was found: a page, minutes, an article.
 *
 * @param id by which claims refer to it
 * @param title what it calls itself
 * @param publisher who published it, such as {@code Ville de Quimper}; empty when not known
 * @param date when it was published, as exactly as it is known; empty when not known
 * @param page its address; empty where there is none
 */
public record Source(
    SourceId id,
    Text title,
    Optional<String> publisher,
    Optional<PartialDate> date,
    Optional<URI> page)
    implements Item {
  /**
   * @throws IllegalArgumentException if the publisher is blank, longer than 200 characters or more
   *     than one line, or the address is no http(s) link
   */
  public Source {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(date, "date");
    publisher.ifPresent(name -> Rules.line("publisher", name, 200));
    Rules.link("page", page);
  }

  /** {@return a source of which only the title is known} */
  public static Source of(SourceId id, Text title) {
    return new Source(id, title, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** {@return this source as published by somebody} */
  public Source withPublisher(String publisher) {
    return new Source(id, title, Optional.of(publisher), date, page);
  }

  /** {@return this source as published on a date} */
  public Source withDate(PartialDate date) {
    return new Source(id, title, publisher, Optional.of(date), page);
  }

  /** {@return this source with its address} */
  public Source withPage(URI page) {
    return new Source(id, title, publisher, date, Optional.of(page));
  }
}
