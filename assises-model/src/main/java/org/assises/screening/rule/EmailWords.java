package org.assises.screening.rule;

/** Words with which people disguise e-mail addresses. Case is ignored. */
final class EmailWords {
  static final WordList ESCAPED_AT =
      WordList.of(
          // Escape sequences for @ in URLs and in HTML.
          "%40 &#64; &#x40; &commat;");

  static final WordList ESCAPED_DOT = WordList.of("%2E &#46; &#x2E; &period;");

  static final WordList AT_IN_BRACKETS =
      WordList.of(
          // In brackets, these mean nothing else: nom (arobase) example.fr
          "@ at",
          // French, with the usual misspellings
          "arobase arrobase arobas arrobas",
          // Breton, Spanish and Catalan, Italian, Dutch
          "arobaz arroba chiocciola apenstaartje",
          // German
          "ät klammeraffe affe");

  static final WordList WEAK_AT_IN_BRACKETS =
      WordList.of(
          // These also occur in brackets in ordinary sentences, so the rest of the address must be
          // plain.
          "chez à a bei e");

  static final WordList AT_AS_A_WORD =
      WordList.of(
          // Never an ordinary word of a sentence: nom arobase example.fr
          "arobase arrobase arobas arrobas arobaz arroba ät klammeraffe");

  static final WordList AT_AS_AN_ORDINARY_WORD =
      WordList.of(
          // English "at": the name before it must not look like an ordinary word.
          "at");

  static final WordList WITH_AS_AN_ORDINARY_WORD =
      WordList.of(
          // "chez" and "bei": the name before must have a dot, an underscore or a digit.
          "chez bei");

  static final WordList TO_AS_AN_ORDINARY_WORD =
      WordList.of(
          // "à": only before a mailbox provider.
          "à");

  static final WordList DOT_IN_BRACKETS =
      WordList.of(
          // French and English, German, Breton, Spanish and Italian, the sign itself
          "point dot pt punkt pik poent punto .");

  static final WordList DOT_AS_A_WORD = WordList.of("point dot punkt pik punto");

  static final WordList ANNOUNCEMENTS =
      WordList.of(
          // Words after which "nom @example.fr" is an address and not the name of an account.
          "mail mails e-mail email courriel courriels mèl mel mél adresse contact écrire postel",
          "messagerie");

  static final WordList MAILBOX_PROVIDERS =
      WordList.of(
          // The first label of their domains: gmail.com, orange.fr ...
          "gmail googlemail hotmail outlook live yahoo ymail icloud protonmail proton gmx posteo",
          "mailo orange wanadoo laposte sfr neuf numericable bbox aol");

  static final WordList TOP_LEVEL_DOMAINS =
      WordList.of(
          // Top-level domains that are usual in France, for disguised addresses.
          "fr bzh com org net eu info alsace corsica paris re gp mq gf yt nc pf pm wf tf",
          // neighbours
          "be ch lu mc de es it pt uk ie nl at ad",
          // others
          "ca io me pro tv biz coop cat eus gal app dev email");

  private EmailWords() {}
}
