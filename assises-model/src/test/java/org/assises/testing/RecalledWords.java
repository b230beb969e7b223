package org.assises.testing;

import java.net.URI;
import org.assises.model.Document;
import org.assises.model.Name;
import org.assises.model.NamingBasis;
import org.assises.model.Text;

/** Texts, links and ids that contain {@link RandomAssises#RECALLED}. */
final class RecalledWords {
  private RecalledWords() {}

  static Text text() {
    return Text.of("fr", "l’erreur \"" + RandomAssises.RECALLED + "\"");
  }

  static String line() {
    return "ligne " + RandomAssises.RECALLED;
  }

  static URI link() {
    return URI.create("https://example.org/" + RandomAssises.RECALLED);
  }

  static Name name(NamingBasis basis) {
    return Name.of("Nolwenn " + RandomAssises.RECALLED, basis);
  }

  static Document document() {
    return Document.of(text(), link());
  }
}
