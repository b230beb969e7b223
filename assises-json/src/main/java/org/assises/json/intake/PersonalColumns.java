package org.assises.json.intake;

import java.util.Set;
import java.util.regex.Pattern;

/** Recognizes columns about people by their names. */
public final class PersonalColumns {
  private static final Pattern WORD = Pattern.compile("e-mail|tel\\.|[^/. ()-]+");

  /** Whole names, folded by {@link FoldedName}. */
  private static final Set<String> NAMES =
      Set.of(
          ("author, auteur, auteurs, autrice, auteur.e, auteur(e), auteur-trice"
                  + ", porteur, porteur de projet, porteur du projet, nom, noms, nom prenom"
                  + ", nom et prenom, prenom et nom, nom de famille, name of author, adresse"
                  + ", adresse postale, civilite, contact, coordonnees, participant, participants"
                  + ", habitant, inscrit, deposant, signature, quartier, quartier d'habitation"
                  + ", code postal, age, ip, ip address")
              .split(", "));

  /** Words that occur in the names of columns about people. */
  private static final Set<String> WORDS =
      Set.of(
          ("email e-mail mail courriel phone telephone tel tel. mobile portable birth"
                  + " birthdate naissance prenom prenoms firstname lastname surname nickname"
                  + " nicknames username pseudo pseudonyme author authors auteur auteurs porteur"
                  + " userid user identification nir isemailconfirmed isphoneconfirmed")
              .split(" "));

  private PersonalColumns() {}

  /** {@return whether a column of that name is, or may be, about a person} */
  public static boolean holds(String name) {
    String folded = FoldedName.of(name);
    if (NAMES.contains(folded)) {
      return true;
    }
    return WORD.matcher(folded).results().anyMatch(word -> WORDS.contains(word.group()));
  }
}
