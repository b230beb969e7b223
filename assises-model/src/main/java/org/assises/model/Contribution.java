package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A person's part in a session.
 *
 * @param speaker who
 * @param role in which part
 * @param mandate in which of the person's functions; empty where the functions held on that day
 *     serve, see {@link Assises#mandatesOf}
 * @param onBehalfOf whom the person stands in for; empty when nobody
 */
public record Contribution(
    SpeakerId speaker, Role role, Optional<MandateId> mandate, Optional<OnBehalfOf> onBehalfOf) {

  /** What a person does in a session. */
  public enum Role {
    /** Speaks. */
    SPEAKER,
    /** Leads through the session and gives the floor. */
    MODERATOR,
    /** Takes part in a discussion. */
    PANELIST,
    /** Leads a workshop. */
    FACILITATOR,
    /** Reports what a workshop said. */
    RAPPORTEUR,
    /** Interprets into another language, or into sign language. */
    INTERPRETER
  }

  public Contribution {
    requireNonNull(speaker, "speaker");
    requireNonNull(role, "role");
    requireNonNull(mandate, "mandate");
    requireNonNull(onBehalfOf, "onBehalfOf");
  }

  /** {@return a part in the functions that the person holds on that day} */
  public static Contribution of(SpeakerId speaker, Role role) {
    return new Contribution(speaker, role, Optional.empty(), Optional.empty());
  }

  /** {@return this part, in one of the person's functions} */
  public Contribution withMandate(MandateId mandate) {
    return new Contribution(speaker, role, Optional.of(mandate), onBehalfOf);
  }

  /** {@return this part, standing in for a person or a body} */
  public Contribution withOnBehalfOf(OnBehalfOf other) {
    return new Contribution(speaker, role, mandate, Optional.of(other));
  }
}
