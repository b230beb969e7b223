package org.assises.portal.page;

import java.util.Locale;
import java.util.Optional;
import org.assises.finding.Finding;
import org.assises.finding.Severity;
import org.assises.input.Problem;
import org.assises.wording.Codes;

/**
 * A finding or problem in a document, for a person.
 *
 * @param severity its consequence for publication
 * @param place its place in the document
 * @param message what was found and what to do
 * @param editor the address of the form in which to correct it; empty if there is none
 */
public record Advice(Severity severity, String place, Spoken message, Optional<String> editor) {
  Advice(Severity severity, String place, Spoken message) {
    this(severity, place, message, Optional.empty());
  }

  /** {@return this advice with the address of a form} */
  public Advice at(Optional<String> form) {
    return new Advice(severity, place, message, form);
  }

  /** {@return the advice of a finding} */
  public static Advice of(Finding finding) {
    return new Advice(
        finding.severity(), finding.place(), new Spoken(finding.message(Locale.FRENCH), "fr"));
  }

  /** {@return the advice of a problem} */
  public static Advice of(Problem problem) {
    return new Advice(
        Severity.BLOCKS,
        problem.where(Locale.FRENCH),
        new Spoken(problem.message(Locale.FRENCH), "fr"));
  }

  /** {@return the advice of a problem that blocks nothing} */
  public static Advice remark(Problem problem) {
    Advice advice = of(problem);
    return new Advice(Severity.WARNS, advice.place(), advice.message());
  }

  /** {@return the advice that a document belongs to other assises} */
  public static Advice anotherAssises() {
    return new Advice(
        Severity.BLOCKS,
        "/id",
        new Spoken("Ce document est celui d’autres assises. Déposer celui de ce site.", "fr"));
  }

  /** {@return the severity in words} */
  public String meaning() {
    return switch (severity) {
      case BLOCKS -> "Empêche la publication";
      case WARNS -> "À vérifier";
      case INFORMS -> "Pour information";
    };
  }

  /** {@return the CSS class of the severity} */
  public String style() {
    return Codes.of(severity);
  }
}
