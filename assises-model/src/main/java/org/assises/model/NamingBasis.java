package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The legal basis for publishing a person's name (CRPA, L312-1-2: personal data are published with
 * consent or under a legal exception).
 */
public sealed interface NamingBasis {

  /** {@return whether the name may be published on that day} */
  boolean allowsOn(LocalDate day);

  /**
   * The consent of the person, which the person can withdraw.
   *
   * @param givenOn the day of consent
   * @param withdrawnOn the first day on which the consent no longer applies; empty if not withdrawn
   */
  record Consent(LocalDate givenOn, Optional<LocalDate> withdrawnOn) implements NamingBasis {
    /**
     * @throws IllegalArgumentException if the day of withdrawal is before the day of consent
     */
    public Consent {
      requireNonNull(givenOn, "givenOn");
      if (withdrawnOn.isPresent() && withdrawnOn.get().isBefore(givenOn)) {
        throw RefusedValueException.of("consent-withdrawn-first");
      }
    }

    /** {@return consent from that day on} */
    public static Consent of(LocalDate day) {
      return new Consent(day, Optional.empty());
    }

    /** {@return a copy withdrawn from that day on} */
    public Consent withWithdrawnOn(LocalDate day) {
      return new Consent(givenOn, Optional.of(day));
    }

    @Override
    public boolean allowsOn(LocalDate day) {
      return !day.isBefore(givenOn) && withdrawnOn.map(day::isBefore).orElse(true);
    }
  }

  /**
   * The person takes part as an elected official or a representative of the State, and is named in
   * that function.
   */
  record PublicOffice() implements NamingBasis {
    @Override
    public boolean allowsOn(LocalDate day) {
      return true;
    }

    // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
    @Override
    @SuppressWarnings("exports") // Users need no JSpecify to compile.
    public boolean equals(@Nullable Object other) {
      return other instanceof PublicOffice;
    }
  }

  /**
   * The organizer already published the name in the same context with the person's knowledge, for
   * example in a printed programme. This basis applies to speakers. Authors of proposals are named
   * only with their consent.
   *
   * @param source the source that published the name
   */
  record PublicRecord(SourceId source) implements NamingBasis {
    public PublicRecord {
      requireNonNull(source, "source");
    }

    @Override
    public boolean allowsOn(LocalDate day) {
      return true;
    }

    // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
    @Override
    @SuppressWarnings("exports") // Users need no JSpecify to compile.
    public boolean equals(@Nullable Object other) {
      return this == other || (other instanceof PublicRecord that && source.equals(that.source));
    }
  }
}
