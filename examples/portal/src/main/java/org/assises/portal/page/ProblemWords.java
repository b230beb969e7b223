package org.assises.portal.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a document that cannot be read, and what to do about it, in French. */
final class ProblemWords {
  private static final List<Phrase> PHRASES =
      List.of(
          phrase(
              "unknown member; did you mean \"([^\"]+)\"\\?",
              "Ce nom n’est pas prévu. Était-ce « %s » ?"),
          phrase("unknown member", "Ce nom n’est pas prévu ici. Le corriger ou le retirer."),
          phrase(
              "a name that the object already has", "Ce nom est déjà là plus haut. En retirer un."),
          phrase("the member type is missing: one of (.+)", "Il manque « type » : l’un de %s."),
          phrase("the member (\\S+) is missing", "Il manque « %s ». L’ajouter."),
          phrase("another (\\S+) has this id", "Un autre élément porte déjà cet identifiant (%s)."),
          phrase(
              "there is no (\\S+) of this id",
              "Rien ne porte cet identifiant (%s). Le corriger, ou ajouter ce qu’il désigne."),
          phrase(
              "expected one of ([^;]+); did you mean \"([^\"]+)\"\\?",
              "Il faut l’un de %s. Était-ce « %s » ?"),
          phrase("expected one of (.+)", "Il faut l’un de %s."),
          phrase("expected a date \\(YYYY-MM-DD\\).*", "Il faut une date telle que 2026-11-22."),
          phrase(
              "expected a date known to .*",
              "Il faut une date connue au jour, au mois, à la saison ou à l’année, telle que 2026-11."),
          phrase("expected an instant .*", "Il faut un instant tel que 2026-11-22T12:00:00Z."),
          phrase(
              "expected a time with its offset .*",
              "Il faut une heure avec son décalage, telle que 2026-11-22T09:00:00+01:00."),
          phrase("expected a time zone .*", "Il faut un fuseau horaire tel que Europe/Paris."),
          phrase("expected a canonical language tag .*", "Il faut une langue telle que fr ou br."),
          phrase("expected a link .*", "Il faut un lien qui commence par https:// ou http://."),
          phrase(
              "expected the id of .*",
              "Il faut un identifiant : 1 à 64 lettres sans accent, chiffres, points, tirets."),
          phrase("expected a whole number from (\\S+) to (\\S+)", "Il faut un entier de %s à %s."),
          phrase("expected a number from (\\S+) to (\\S+)", "Il faut un nombre de %s à %s."),
          phrase(
              "expected (?:an object of strings by language|text).*",
              "Il faut un texte par langue, tel que {\"fr\": \"…\"}."),
          phrase("expected an object.*", "Il faut un objet { … }."),
          phrase("expected an array.*", "Il faut une liste [ … ]."),
          phrase("expected a string.*", "Il faut un texte entre guillemets."),
          phrase("expected a version .*", "Il faut une version de 1.0 à 1.99."),
          phrase("expected the format .*", "Ce document n’est pas celui d’assises."),
          phrase(
              "the JSON ends too early.*",
              "Le document est incomplet. Le déposer de nouveau, entier."),
          phrase(
              "expected the end of the document.*",
              "Il y a encore quelque chose après la fin du document. Le retirer."),
          phrase("expected UTF-8.*", "Le document n’est pas enregistré en UTF-8."),
          phrase(
              "expected (?:':'|','|a value|JSON|a member's name|a JSON value|a number as JSON|a control).*",
              "Le JSON est mal formé ici : une virgule, un guillemet ou une accolade manque ou est de trop."));

  private ProblemWords() {}

  /** {@return the message in French; empty where there are no words for it} */
  static Optional<String> of(String message) {
    return PHRASES.stream().flatMap(phrase -> phrase.say(message).stream()).findFirst();
  }

  private static Phrase phrase(String english, String french) {
    return new Phrase(Pattern.compile(english, Pattern.DOTALL), french);
  }

  /** A message of the library, and how it is said in French with what stood in it. */
  private record Phrase(Pattern english, String french) {
    private Optional<String> say(String message) {
      Matcher said = english.matcher(message);
      if (!said.matches()) {
        return Optional.empty();
      }
      Object[] parts = new Object[said.groupCount()];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = said.group(i + 1);
      }
      return Optional.of(french.formatted(parts));
    }
  }
}
