package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person who takes part in sessions in a function, such as an elected official, an expert or a
 * moderator.
 *
 * <p>The model has no place for a person's e-mail address, telephone number, postal address or
 * birth date.
 *
 * @param id the id that contributions refer to; never derived from the name
 * @param name the name; empty if not recorded, and in a publication also if no legal basis allows
 *     it
 * @param mandates the functions held, in the city's order; at most 100
 * @param biography a biography in plain text; empty if there is none
 * @param page a public page about the person; empty if there is none
 */
public record Speaker(
    SpeakerId id,
    Optional<Name> name,
    List<Mandate> mandates,
    Optional<Text> biography,
    Optional<URI> page)
    implements Item {
  private static final int MOST_MANDATES = 100;

  /**
   * @throws IllegalArgumentException if the page is not an http(s) link, or there are more than 100
   *     mandates
   */
  public Speaker {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    mandates = List.copyOf(mandates);
    Rules.atMost(MOST_MANDATES, "mandates of a speaker", mandates);
    requireNonNull(biography, "biography");
    page = Rules.link("page", page);
  }

  /** {@return a speaker with a name and functions} */
  public static Speaker of(SpeakerId id, Name name, Mandate... mandates) {
    return new Speaker(
        id, Optional.of(name), List.of(mandates), Optional.empty(), Optional.empty());
  }

  /** {@return the functions that the person is known to hold on that day, in the city's order} */
  public List<Mandate> mandatesOn(LocalDate day) {
    if (holdsAllOn(day)) {
      return mandates;
    }
    List<Mandate> held = new ArrayList<>();
    for (Mandate mandate : mandates) {
      if (mandate.heldOn(day) == Mandate.Held.YES) {
        held.add(mandate);
      }
    }
    return List.copyOf(held);
  }

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Speaker that
            && id.equals(that.id)
            && name.equals(that.name)
            && mandates.equals(that.mandates)
            && biography.equals(that.biography)
            && WebLink.areSame(page, that.page));
  }

  private boolean holdsAllOn(LocalDate day) {
    for (Mandate mandate : mandates) {
      if (mandate.heldOn(day) != Mandate.Held.YES) {
        return false;
      }
    }
    return true;
  }
}
