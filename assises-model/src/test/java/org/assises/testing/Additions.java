package org.assises.testing;

import java.net.URI;
import java.util.stream.Stream;
import org.assises.model.Document;
import org.assises.model.Text;

/**
 * All optional members of an assises, one at a time. A format must write or report each of them.
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
