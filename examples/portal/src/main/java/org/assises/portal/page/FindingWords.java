package org.assises.portal.page;

import java.util.Locale;
import org.assises.finding.FactFinding;
import org.assises.finding.Finding;
import org.assises.finding.IdFinding;
import org.assises.finding.ProgrammeFinding;
import org.assises.finding.TextFinding;
import org.assises.screening.ContactData;
import org.assises.screening.SuspiciousCharacters;

/** What was found in a document and what to do about it, in French. */
final class FindingWords {
  private FindingWords() {}

  static String of(Finding finding) {
    if (finding instanceof TextFinding text) {
      return text(text);
    }
    if (finding instanceof ProgrammeFinding programme) {
      return programme(programme);
    }
    return finding instanceof FactFinding fact ? fact(fact) : id((IdFinding) finding);
  }

  private static String text(TextFinding finding) {
    if (finding instanceof TextFinding.ContactDataFound found) {
      return "Ce texte contient %s (caractères %d à %d). À retirer."
          .formatted(kind(found.kind()), found.start() + 1, found.end());
    }
    if (finding instanceof TextFinding.ContactDataInCode found) {
      return "Cet identifiant ou ce code contient %s. En donner un autre, qui ne dise rien d’une personne."
          .formatted(kind(found.kind()));
    }
    if (finding instanceof TextFinding.SuspiciousCharactersFound found) {
      return "Ce texte contient %s (caractères %d à %d). À réécrire sans eux."
          .formatted(kind(found.kind()), found.start() + 1, found.end());
    }
    if (finding instanceof TextFinding.TranslationMissing missing) {
      return missing.texts() == 1
          ? "Ce texte manque en %s. Le public le lit dans une autre langue d’ici là."
              .formatted(language(missing.language()))
          : "Il manque %d textes en %s, celui-ci d’abord. Le public les lit dans une autre langue d’ici là."
              .formatted(missing.texts(), language(missing.language()));
    }
    return "Ce lien commence par http://. Écrire https:// si le site y répond.";
  }

  private static String programme(ProgrammeFinding finding) {
    if (finding instanceof ProgrammeFinding.RoomUsedTwice found) {
      return "La salle %s est déjà prise à ce moment par la séance %s. Déplacer l’une des deux."
          .formatted(found.room().value(), found.first().value());
    }
    if (finding instanceof ProgrammeFinding.SpeakerInTwoPlaces found) {
      return "La même personne (%s) intervient à ce moment dans la séance %s. Déplacer l’une des deux, ou trouver qui remplace."
          .formatted(found.speaker().value(), found.first().value());
    }
    if (finding instanceof ProgrammeFinding.OutsideEdition found) {
      return "Ce jour n’est pas de l’édition %s. Corriger la date, ou dire que c’est une réunion préparatoire ou une permanence."
          .formatted(found.edition().value());
    }
    if (finding instanceof ProgrammeFinding.SameOrderTwice found) {
      return "La séance %s a le même rang dans la demi-journée. Donner à chacune le sien, ou une salle si elles ont lieu en même temps."
          .formatted(found.first().value());
    }
    if (finding instanceof ProgrammeFinding.WorkshopsNotRecorded found) {
      return "Aucun atelier de l’édition %s n’est enregistré, et cette séance en rend compte. Les ajouter s’ils sont connus."
          .formatted(found.edition().value());
    }
    if (finding instanceof ProgrammeFinding.MandateNotHeld found) {
      return "Les dates de la fonction %s de %s excluent ce jour. En nommer une autre, ou corriger ses dates."
          .formatted(found.mandate().value(), found.speaker().value());
    }
    return "L’heure de fin manque : les agendas montreront la séance sans elle. L’ajouter si elle est connue.";
  }

  private static String fact(FactFinding finding) {
    if (finding instanceof FactFinding.ClaimsContradict) {
      return "Les sources se contredisent, et rien ne dit pourquoi cette valeur est retenue. Le dire.";
    }
    if (finding instanceof FactFinding.BalanceImpossible) {
      return "Aucun nombre de propositions ne donne ces pourcentages. Les vérifier à la source.";
    }
    if (finding instanceof FactFinding.BalanceDiffers) {
      return "Les propositions comptées une à une à ce jour ne donnent pas ces chiffres. Voir lesquels sont justes.";
    }
    if (finding instanceof FactFinding.AuthorsWithheld withheld) {
      return withheld.authors() == 1
          ? "Le nom de cet auteur n’est pas publié : son accord n’est pas enregistré ou ne vaut plus. L’enregistrer, ou laisser ainsi."
          : "Le nom de %d auteurs, celui-ci d’abord, n’est pas publié : leur accord n’est pas enregistré ou ne vaut plus. L’enregistrer, ou laisser ainsi."
              .formatted(withheld.authors());
    }
    return "Ce nom n’est pas publié : rien ne le permet à ce jour. Enregistrer ce qui le permet, ou laisser ainsi.";
  }

  private static String id(IdFinding finding) {
    if (finding instanceof IdFinding.EditionGone) {
      return "Cette édition était publiée et n’est plus là. La remettre, annulée si elle n’a pas lieu.";
    }
    if (finding instanceof IdFinding.IdExchanged exchanged) {
      return "Ceci était publié sous l’identifiant %s. Le lui rendre, sinon les agendas le montreront deux fois."
          .formatted(exchanged.former().value());
    }
    return "Cette proposition se poursuit dans d’autres qui se poursuivent en elle. Corriger l’un des liens.";
  }

  private static String kind(ContactData.Kind kind) {
    return switch (kind) {
      case EMAIL -> "une adresse électronique";
      case TELEPHONE -> "un numéro de téléphone";
      case NIR -> "un numéro de sécurité sociale (NIR)";
      case IBAN -> "un numéro de compte bancaire (IBAN)";
      case HOME_ADDRESS -> "l’adresse de quelqu’un";
      case BIRTH_DATE -> "la date de naissance de quelqu’un";
      case MEETING_ACCESS -> "le code ou le lien d’accès à une réunion en ligne";
      case MESSENGER -> "un lien vers un compte ou un groupe de messagerie";
    };
  }

  private static String kind(SuspiciousCharacters.Kind kind) {
    return switch (kind) {
      case INVISIBLE -> "des caractères invisibles";
      case BIDIRECTIONAL -> "des caractères qui inversent le sens de lecture";
      case TAG -> "des caractères où un texte peut se cacher";
      case CONTROL -> "des caractères de commande";
      case PRIVATE_USE -> "des caractères sans signification convenue";
      case NONCHARACTER -> "des codes qui ne sont pas des caractères";
    };
  }

  private static String language(Locale language) {
    return language.getDisplayLanguage(Locale.FRENCH);
  }
}
