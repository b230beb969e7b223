package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What allows a person's name to be published (CRPA, L312-1-2: personal data are published with
 * consent or under a legal exception).
 */
public sealed interface NamingBasis {

  /** {@return whether the name may be published on that day} */
  boolean allowsOn(LocalDate day);

  /**
   * The person agreed, and may withdraw.
   *
   * @param givenOn the day of consent
   * @param withdrawnOn the first day on which it no longer holds; empty while it holds
   */
  record Consent(LocalDate givenOn, Optional<LocalDate> withdrawnOn) implements NamingBasis {
    /**
     * @throws IllegalArgumentException if consent is withdrawn before it is given
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

    /** {@return this consent, withdrawn from that day on} */
    public Consent withWithdrawnOn(LocalDate day) {
      return new Consent(givenOn, Optional.of(day));
    }

    @Override
    public boolean allowsOn(LocalDate day) {
      return !day.isBefore(givenOn) && withdrawnOn.map(day::isBefore).orElse(true);
    }
  }

  /**
   * The person speaks as an elected official or as a representative of the State, and is named in
   * that function.
   */
  record PublicOffice() implements NamingBasis {
    @Override
    public boolean allowsOn(LocalDate day) {
      return true;
    }
  }

  /**
   * The organiser has itself published the name, in that part, with the person's knowledge: a
   * printed programme, published minutes. Serves speakers; authors of proposals are named by
   * consent alone.
   *
   * @param source where it was published
   */
  record PublicRecord(SourceId source) implements NamingBasis {
    public PublicRecord {
      requireNonNull(source, "source");
    }

    @Override
    public boolean allowsOn(LocalDate day) {
      return true;
    }
  }
}
