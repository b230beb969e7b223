package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person who takes part in sessions by function: elected official, expert, professional,
 * moderator.
 *
 * <p>There is no e-mail address, telephone number, postal address or birth date here, and nowhere
 * else in the model.
 *
 * @param id by which contributions refer to the person; never derived from the name
 * @param name empty where it is not recorded, and in what is published where nothing allows it to
 *     be
 * @param mandates the functions held, in the city's order; at most 100
 * @param biography empty when not given
 * @param page a public page about the person; empty where there is none
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
   * @throws IllegalArgumentException if the page is no http(s) link, or there are too many mandates
   */
  public Speaker {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    mandates = List.copyOf(mandates);
    Rules.atMost(MOST_MANDATES, "mandates of a speaker", mandates);
    requireNonNull(biography, "biography");
    Rules.link("page", page);
  }

  /** {@return a person with a name and the functions held} */
  public static Speaker of(SpeakerId id, Name name, Mandate... mandates) {
    return new Speaker(
        id, Optional.of(name), List.of(mandates), Optional.empty(), Optional.empty());
  }

  /**
   * {@return the functions that the person is known to have held on that day, in the city's order}
   */
  public List<Mandate> mandatesOn(LocalDate day) {
    List<Mandate> held = new ArrayList<>();
    for (Mandate mandate : mandates) {
      if (mandate.heldOn(day) == Mandate.Held.YES) {
        held.add(mandate);
      }
    }
    return List.copyOf(held);
  }
}
