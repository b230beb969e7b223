package org.assises.portal.page;

import java.util.Locale;
import java.util.Optional;
import org.assises.finding.Finding;
import org.assises.finding.Severity;
import org.assises.input.Problem;
import org.assises.wording.Codes;

/**
 * Something about a document that a person should look at.
 *
 * @param severity what it means for publication
 * @param place where in the document
 * @param message what was found and what to do
 * @param editor the form where it is mended; empty where there is none
 */
public record Advice(Severity severity, String place, Spoken message, Optional<String> editor) {
  Advice(Severity severity, String place, Spoken message) {
    this(severity, place, message, Optional.empty());
  }

  /** {@return the same with the address of the form where it is mended} */
  public Advice at(Optional<String> form) {
    return new Advice(severity, place, message, form);
  }

  /** {@return what a finding says} */
  public static Advice of(Finding finding) {
    return new Advice(
        finding.severity(), finding.place(), new Spoken(finding.message(Locale.FRENCH), "fr"));
  }

  /** {@return what a problem says} */
  public static Advice of(Problem problem) {
    return new Advice(
        Severity.BLOCKS,
        problem.where(Locale.FRENCH),
        new Spoken(problem.message(Locale.FRENCH), "fr"));
  }

  /** {@return what a problem says that keeps nothing from being done} */
  public static Advice remark(Problem problem) {
    Advice advice = of(problem);
    return new Advice(Severity.WARNS, advice.place(), advice.message());
  }

  /** {@return that the document is one of another city's} */
  public static Advice anotherAssises() {
    return new Advice(
        Severity.BLOCKS,
        "/id",
        new Spoken("Ce document est celui d’autres assises. Déposer celui de ce site.", "fr"));
  }

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
    return Codes.of(severity);
  }
}
