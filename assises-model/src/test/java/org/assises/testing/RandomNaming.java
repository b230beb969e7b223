package org.assises.testing;

import static org.assises.testing.RandomAssises.DAY;

import java.util.Optional;
import org.assises.model.Name;
import org.assises.model.NamingBasis;
import org.assises.model.NamingBasis.Consent;
import org.assises.model.SourceId;

/**
 * A random name of a person.
 *
 * @param name the name, which is secret unless shown
 * @param shown whether the name is in a publication of {@link RandomAssises#DAY}
 */
record RandomNaming(Optional<Name> name, boolean shown) {

  static RandomNaming ofSpeaker(Draw draw, Words words, SourceId source) {
    return switch (draw.between(0, 5)) {
      case 0 -> shown(words, new NamingBasis.PublicOffice());
      case 1 -> shown(words, new NamingBasis.PublicRecord(source));
      default -> byConsent(draw, words);
    };
  }

  /** {@return the name of an author, for which a public record is not a basis} */
  static RandomNaming ofAuthor(Draw draw, Words words, SourceId source) {
    return switch (draw.between(0, 5)) {
      case 0 -> withheld(words, Optional.of(new NamingBasis.PublicOffice()));
      case 1 -> withheld(words, Optional.of(new NamingBasis.PublicRecord(source)));
      default -> byConsent(draw, words);
    };
  }

  /** {@return the name of a secret person} */
  static Name marked(Name name) {
    return new Name(name.value() + RandomAssises.SECRET, name.basis());
  }

  private static RandomNaming byConsent(Draw draw, Words words) {
    int days = draw.between(1, 400);
    Consent before = Consent.of(DAY.minusDays(days));
    return switch (draw.between(0, 7)) {
      case 0 -> new RandomNaming(Optional.empty(), false);
      case 1 -> withheld(words, Optional.empty());
      case 2 -> withheld(words, Optional.of(Consent.of(DAY.plusDays(days))));
      case 3 -> withheld(words, Optional.of(before.withWithdrawnOn(DAY)));
      case 4 -> shown(words, before.withWithdrawnOn(DAY.plusDays(days)));
      case 5 -> shown(words, Consent.of(DAY));
      default -> shown(words, before);
    };
  }

  private static RandomNaming shown(Words words, NamingBasis basis) {
    return new RandomNaming(Optional.of(Name.of(words.name(false), basis)), true);
  }

  private static RandomNaming withheld(Words words, Optional<NamingBasis> basis) {
    return new RandomNaming(Optional.of(new Name(words.name(true), basis)), false);
  }
}
