package org.assises.screening.rule;

/** Words of home addresses. Case is ignored. */
final class AddressWords {
  static final WordList STREETS =
      WordList.of(
          // After the house number: 12 rue de Brest. Some are abbreviated, some are Breton.
          "rue avenue av boulevard bd bld place pl allée allee allées impasse imp chemin ch route",
          "rte quai venelle square sq cours passage résidence residence lotissement lot hent",
          "straed sente sentier ruelle esplanade villa hameau cité clos mail faubourg fg",
          "rond-point promenade traverse montée voie straße strasse street road plasenn bali");

  static final WordList BEFORE_THE_STREET =
      WordList.of(
          // Between number and street: 12 bis rue, 12 de la rue.
          "bis ter quater a b c d de la");

  static final WordList LIVING =
      WordList.of(
          // A person states a home address: j'habite au 12 rue de Brest.
          "habite habitons habitent habitais habitait habitant habitante habiter habitants réside",
          "résider résidons résident résidant résidante demeurant demeure demeurons domicilié",
          "domiciliée domiciliés domiciliées vis vit vivons vivent loge logeons logé logée hébergé",
          "hébergée",
          // English, German, Breton
          "live lives living reside resides wohne wohnt wohnhaft chom");

  static final WordList HOMES =
      WordList.of(
          // After a possessive: mon adresse, ma maison, leur domicile.
          "adresse domicile logement appartement maison immeuble studio pavillon chambre",
          "coordonnées address home house flat wohnung adresse chomlec'h",
          // After a possessive, as in: mon voisin du 12 rue de Brest.
          "voisin voisine voisins voisines");

  static final WordList APARTMENTS =
      WordList.of(
          // With a number, before or after the street: appt 12, 4 rue de Brest.
          "appt apt appart appartement");

  static final WordList WHOSE =
      WordList.of("mon ma notre son sa leur vos votre my our his her their meine unsere va");

  static final WordList AT_HOME =
      WordList.of(
          // Before "moi" and "nous": chez moi, 12 rue de Brest.
          "moi nous lui elle eux");

  static final WordList PERSONAL =
      WordList.of(
          // After "adresse": adresse personnelle, adresse du demandeur.
          "personnelle privée domicile demandeur demandeuse demandeurs intéressé intéressée",
          "plaignant plaignante requérant requérante pétitionnaire locataire propriétaire habitant",
          "habitante");

  static final WordList BETWEEN =
      WordList.of(
          // Words between living and the number.
          "au à a aux le la l en n no numéro numero est sis sise situé située toujours",
          "actuellement seul seule c postale personnelle privée ici at in is the e emaon dans d un",
          "une");

  static final WordList PARTICLES =
      WordList.of(
          // Within the name of a street: rue de la Gare.
          "de du des la le les l d ar an");

  static final WordList CIVILITIES =
      WordList.of(
          // A name and an address after one of these are those of a person: Mme Le Gall, 12 rue de
          // Brest.
          "m mm mme mmes mlle mr mrs ms monsieur madame mademoiselle messieurs mesdames aotrou",
          "itron herr frau");

  static final WordList NO_NAMES =
      WordList.of(
          // After a civility or "chez", these are not a name: M. le Maire, 12 rue; Chez Louise
          // Café, 12 rue.
          "café cafe bar restaurant brasserie crêperie boulangerie épicerie coiffure pizzeria",
          "hôtel maire préfet préfète directeur directrice président présidente proviseur",
          "principal");

  static final WordList BEFORE_THE_HOUSE =
      WordList.of(
          // Between a name or a street and the house number: M. Le Gall, au 12 rue; rue de Brest,
          // n° 12.
          "au du le n no numéro numero num");

  static final WordList MADAMS =
      WordList.of(
          // After "chez", a home and no shop: chez Mme Riou, rue de Brest.
          "mme mmes madame mlle mademoiselle");

  static final WordList STREETS_ONLY =
      WordList.of(
          // Streets that mean nothing else, as "cours" and "place" do.
          "rue avenue boulevard bd allée impasse chemin quai venelle ruelle hent straed");

  private AddressWords() {}
}
