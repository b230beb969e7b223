package org.assises.portal.page;

import java.util.Locale;
import org.assises.publication.Severity;

/**
 * Something about a document that a person should look at.
 *
 * @param severity what it means for publication
 * @param place where in the document
 * @param message what was found and what to do, in English as the library says it
 */
public record Advice(Severity severity, String place, String message) {
  /** {@return what it means, for a person} */
  public String meaning() {
    return switch (severity) {
      case BLOCKS -> "Empêche la publication";
      case WARNS -> "À vérifier";
      case INFORMS -> "Pour information";
    };
  }

  /** {@return the same as a class of the style sheet} */
  public String style() {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
