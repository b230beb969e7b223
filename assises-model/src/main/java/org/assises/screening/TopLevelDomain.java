package org.assises.screening;

/** The top-level domains of everyday addresses in France: enough to read an address in disguise. */
final class TopLevelDomain {
  private static final WordList KNOWN =
      WordList.of(
          "fr bzh com org net eu info alsace corsica paris re gp mq gf yt nc pf pm wf tf be ch lu"
              + " mc de es it pt uk ie nl at ca io me pro tv biz coop cat eus gal app dev email");

  private TopLevelDomain() {}

  /** {@return whether the letters between two indices are a known domain, whatever their case} */
  static boolean isKnown(String text, int start, int end) {
    return KNOWN.holds(text, start, end);
  }
}
