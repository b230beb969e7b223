package org.assises.screening.rule;

/** Words that mark a birth date. Case is ignored. */
final class BirthWords {
  static final WordList LABELS =
      WordList.of(
          // Only a person has these: date de naissance : 12/03/1980. Each is the last word of its
          // label.
          "naissance ddn dob birth birthday geburtsdatum geburtstag ganedigezh");

  static final WordList BORN =
      WordList.of(
          // "né le", "born on", "geboren am", "ganet d'an": of persons, and of associations and
          // projects.
          "né née nés nées né(e) born geboren ganet");

  static final WordList BETWEEN =
      WordList.of(
          // Words that may be between "né" and the date: née à Quimper le 12 mars 1980.
          "le la à a en au aux the in on am in e d an ar the of du de des l er e(e) s");

  static final WordList PERSONS =
      WordList.of(
          // Words before "né" that denote a person ...
          "m mme mlle mr mrs ms monsieur madame mademoiselle je suis il elle enfant fils fille",
          "jeune demandeur demandeuse intéressé intéressée candidat candidate élève herr frau i am",
          "he she");

  static final WordList THINGS =
      WordList.of(
          // ... and words that denote a thing: l'association est née le 12 mars 1980.
          "association associations projet projets collectif comité démarche démarches dispositif",
          "club idée initiative conseil ville commune édition assises fédération syndicat",
          "mouvement festival fête service structure entreprise société coopérative amicale union",
          "réseau plateforme loi communauté intercommunalité agglomération école lycée collège",
          "marché quartier parc programme politique plan partenariat jumelage compagnie troupe",
          "orchestre chorale fanfare cercle bagad groupe pôle établissement institution fondation",
          "tradition journal bulletin site bibliothèque médiathèque musée contrat convention",
          "charte accord ça cela ce régie régies syndicat fusion emglev skol strollad kevredigezh");

  static final WordList ARTICLES =
      WordList.of(
          // Capitalized words at the start of a sentence that are not names.
          "le la les l un une des ce cet cette ces notre nos votre son sa leur the der die das ar",
          "an al");

  static final WordList MONTHS =
      WordList.of(
          // French. Whole words are compared.
          "janvier février fevrier mars avril mai juin juillet août aout septembre octobre",
          "novembre décembre decembre",
          // English, German
          "january february march april may june july august september october november december",
          "januar februar märz juni juli oktober dezember",
          // Breton: "12 a viz Here 1980"
          "genver c'hwevrer meurzh ebrel mae mezheven gouere eost gwengolo here du kerzu");

  private BirthWords() {}
}
