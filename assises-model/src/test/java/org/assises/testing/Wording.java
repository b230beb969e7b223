package org.assises.testing;

import java.util.List;
import java.util.stream.Collectors;
import org.assises.model.Assises;
import org.assises.publication.Change;

/** The whole content of an assises, or of changes, as one text, to search for words. */
public final class Wording {
  private Wording() {}

  /** {@return all values of the assises, as their toString methods write them} */
  public static String of(Assises assises) {
    return parts(assises).stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  /** {@return the former and new values of changes, which {@link Change#toString()} leaves out} */
  public static String of(List<Change> changes) {
    return changes.stream()
        .map(change -> change instanceof Change.Changed fact ? fact.from() + " " + fact.to() : "")
        .collect(Collectors.joining("\n"));
  }

  /** {@return all components of an assises except its zone, languages and licence} */
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
