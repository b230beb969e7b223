package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's part in a session.
 *
 * @param speaker the person
 * @param role what the person does in the session
 * @param mandate the function in which the person takes part; if empty, those held on the day of
 *     the session apply, see {@link Assises#mandatesOf}
 * @param onBehalfOf the person or body that the speaker stands in for; empty if none
 */
public record Contribution(
    SpeakerId speaker, Role role, Optional<MandateId> mandate, Optional<OnBehalfOf> onBehalfOf) {

  /** What a person does in a session. */
  public enum Role {
    /** Gives a talk or a speech. */
    SPEAKER,
    /** Leads the session and gives the floor. */
    MODERATOR,
    /** Takes part in a discussion. */
    PANELIST,
    /** Leads a workshop. */
    FACILITATOR,
    /** Reports the results of a workshop. */
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

  /** {@return a contribution in the functions that the person holds on the day of the session} */
  public static Contribution of(SpeakerId speaker, Role role) {
    return new Contribution(speaker, role, Optional.empty(), Optional.empty());
  }

  /** {@return a copy in one of the person's functions} */
  public Contribution withMandate(MandateId mandate) {
    return new Contribution(speaker, role, Optional.of(mandate), onBehalfOf);
  }

  /** {@return a copy on behalf of another person or of a body} */
  public Contribution withOnBehalfOf(OnBehalfOf other) {
    return new Contribution(speaker, role, mandate, Optional.of(other));
  }

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Contribution that
            && speaker.equals(that.speaker)
            && role == that.role
            && mandate.equals(that.mandate)
            && onBehalfOf.equals(that.onBehalfOf));
  }
}
