package org.assises.testing;

import java.net.URI;
import java.util.stream.Stream;
import org.assises.model.Document;
import org.assises.model.Text;

/**
 * Everything that an assises may say beyond the names of things, one at a time: what a format has
 * to write or to report.
 */
final class Additions {
  static final String WORD = "zqxadded";
  static final Text TEXT = Text.of("fr", WORD);
  static final URI LINK = URI.create("https://example.org/" + WORD);
  static final Document DOCUMENT = Document.of(TEXT, URI.create("https://example.org/document"));

  private Additions() {}

  static Stream<Addition> all() {
    return Stream.of(EditionAdditions.all(), SessionAdditions.all(), ProposalAdditions.all())
        .flatMap(additions -> additions);
  }
}
