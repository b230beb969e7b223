package org.assises.screening.rule;

/** Words before and after numbers that show what the numbers are. Case is ignored. */
final class TelephoneWords {
  static final WordList ANNOUNCEMENTS =
      WordList.of(
          // A telephone number in any groups follows. French:
          "tel tél téléphone telephone tèl tph port portable mobile mob fixe fax télécopie gsm",
          "joindre joignable joignables appeler appelez appelle appelez-le rappeler rappelez",
          "rappelle contacter contactez contact téléphoner téléphonez composer composez sms texto",
          "textos whatsapp signal telegram",
          // English, German, Breton, Spanish, Italian
          "phone call cell telefon handy handynummer mobil mobiltelefon pellgomz pgz hezoug",
          "telefono teléfono móvil movil cellulare",
          // signs
          "☎ ☏ ✆ 📞 📱");

  static final WordList LINKS_TO_NUMBER =
      WordList.of(
          // Words between an announcement and its number: "joindre Mme Le Gall au", "tél. portable
          // n°".
          "au le la à a de du des d l est sont sur par moi mon ma son sa nous m mme mlle monsieur",
          "madame n no nº num numéro numero numéros perso personnel personnelle pro professionnel",
          "professionnelle domicile bureau direct directe ou et the at on me my us mobile portable",
          "fixe gsm");

  static final WordList GLUED_ANNOUNCEMENTS =
      WordList.of(
          // Words that a number may follow without a space: tel0639981234.
          "tel tél téléphone telephone port portable mobile mob fixe fax gsm numéro perso au");

  static final WordList REFERENCES =
      WordList.of(
          // References with ten digits that are not telephone numbers: lot n° 0612345678.
          "lot lots dossier dossiers référence référence références ref réf facture factures",
          "commande bc marché contrat contrats convention colis permis parcelle parcelles série",
          "inventaire compteur pdl prm pce délibération délib delib verbal acte article articles",
          "arrêté mandat titre bordereau engagement compte budget imputation chapitre code",
          "agrément certificat licence ticket devis sinistre police emprunt prêt plan planche",
          "version identifiant id matricule immatriculation siret siren adhérent usager abonné",
          "client");

  static final WordList NUMBERED_REFERENCES =
      WordList.of(
          // The same, but only with "n°" before the number: inscription n° 0612345678, not
          // inscription : 06 ...
          "demande demandes réclamation signalement inscription avis lettre courrier recommandé");

  static final WordList NUMBER_WORDS = WordList.of("n no nº num numéro numero");

  static final WordList LISTS_OF_FIGURES =
      WordList.of(
          // Words that announce a list of pairs of digits: départs 07 12 07 32 07.
          "départ départs arrivée arrivées passage passages horaire horaires bus car cars navette",
          "navettes train trains tram trams ligne lignes arrêt arrêts quai semaine semaines",
          "département départements dép dpt dépt lots loto tirage note notes bureau bureaux vote",
          "classe classes effectif effectifs tableau valeur valeurs score scores composition",
          "relevé relevés circuit circuits conteneur conteneurs tour tours équipe résultat",
          "résultats dossard dossards série séries collecte collectes figure figures page pages",
          "point points article articles lundi mardi mercredi jeudi vendredi samedi dimanche",
          "lundis mardis mercredis jeudis vendredis samedis dimanches janvier février mars avril",
          "mai juin juillet août septembre octobre novembre décembre");

  static final WordList UNITS =
      WordList.of(
          // Units that follow an amount but not a telephone number.
          "€ euro euros eur k€ ke m€ meur % ‰ ° ht ttc h m² m2 m³ m3 km kg ha habitants kwh mwh");

  static final WordList LINKS =
      WordList.of(
          // Parts of links directly before a telephone number: https://wa.me/33639981234
          "wa.me/ tel: sms: smsto: mms: callto: facetime: viber://chat?number= phone=",
          "signal.me/#p/ t.me/ whatsapp.com/ tel= téléphone= telephone= mobile= portable= gsm=");

  static final WordList ZERO =
      WordList.of(
          // The first word of numbers written in words: zéro six trente-neuf ...
          "zéro zero");

  static final WordList NUMBERS_IN_WORDS =
      WordList.of(
          "et un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze",
          "seize vingt vingts trente quarante cinquante soixante septante huitante octante nonante");

  private TelephoneWords() {}
}
