package org.assises.testing;

import java.util.List;
import java.util.stream.Collectors;
import org.assises.model.Assises;

/** All that an assises holds, as one text to look for words in. */
public final class Wording {
  private Wording() {}

  /** {@return every value of the assises, written as records write themselves} */
  public static String of(Assises assises) {
    return parts(assises).stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  /** {@return everything that an assises is made of, but its zone, languages and licence} */
  public static List<Object> parts(Assises assises) {
    return List.of(
        assises.id(),
        assises.name(),
        assises.description(),
        assises.organizer(),
        assises.territory(),
        assises.page(),
        assises.sources(),
        assises.organizations(),
        assises.places(),
        assises.rooms(),
        assises.themes(),
        assises.speakers(),
        assises.editions(),
        assises.surveys(),
        assises.sessions(),
        assises.proposals(),
        assises.orientations(),
        assises.measures(),
        assises.balances(),
        assises.imports(),
        assises.forgettings());
  }
}
