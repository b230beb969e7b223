package org.assises.benchmarks.data;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Generates French sentences such as a city writes, with accents, commas, and some typographic
 * apostrophes.
 */
final class FrenchText {
  private static final List<String> ACTIONS =
      List.of(
          "Renforcer la présence des médiateurs",
          "Améliorer l’éclairage des cheminements piétons",
          "Créer un lieu d'écoute et d'orientation",
          "Ouvrir les équipements sportifs en soirée",
          "Former les commerçants à la gestion des conflits",
          "Sensibiliser les élèves aux incivilités",
          "Mieux signaler les dépôts sauvages",
          "Réunir chaque trimestre habitants, bailleurs et police");

  private static final List<String> PLACES =
      List.of(
          "autour de la gare",
          "aux abords des collèges",
          "dans les halls d'immeubles",
          "sur les quais de l’Odet",
          "près des arrêts de bus",
          "dans le quartier de Kermoysan",
          "en centre-ville, le soir",
          "pendant les fêtes d'été");

  private static final List<String> SENTENCES =
      List.of(
          "Les habitants demandent une présence plus régulière, à pied, aux heures de sortie.",
          "Plusieurs participants rappellent que la rue s'apaise quand elle est habitée ; il faut y"
              + " rester.",
          "L’éclairage est jugé insuffisant à l'automne, surtout entre 18 h et 20 h.",
          "Une expérimentation de six mois, évaluée avec les riverains, paraît préférable.",
          "Les bailleurs s'engagent à répondre sous huit jours aux signalements.",
          "Il est proposé d'associer les associations sportives, déjà présentes sur le terrain.",
          "Le coût, estimé à 12 000 € par an, serait partagé entre les partenaires.",
          "La médiation précède toujours la sanction : c’est la règle que chacun souhaite garder.",
          "Les jeunes interrogés veulent être entendus avant que les décisions ne soient prises.",
          "Un bilan serait présenté, chiffres à l'appui, lors de la prochaine édition.",
          "Le numéro unique reste méconnu ; un affichage dans les halls y remédierait.",
          "Beaucoup saluent le travail accompli, mais regrettent des délais trop longs.");

  private FrenchText() {}

  /** {@return a title of 40 to 90 characters} */
  static String title(SplittableRandom random) {
    return pick(ACTIONS, random) + " " + pick(PLACES, random);
  }

  /** {@return whole sentences of about that length} */
  static String sentences(int length, SplittableRandom random) {
    StringBuilder text = new StringBuilder(length + 100).append(pick(SENTENCES, random));
    while (text.length() < length) {
      text.append(' ').append(pick(SENTENCES, random));
    }
    return text.toString();
  }

  static <T> T pick(List<T> choices, SplittableRandom random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
