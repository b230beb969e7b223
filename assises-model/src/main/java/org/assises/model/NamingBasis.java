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
   * @param given the day of consent
   * @param withdrawn the first day on which it holds no longer; empty as long as it does
   */
  record Consent(LocalDate given, Optional<LocalDate> withdrawn) implements NamingBasis {
    /**
     * @throws IllegalArgumentException if consent is withdrawn before it is given
     */
    public Consent {
      requireNonNull(given, "given");
      if (withdrawn.isPresent() && withdrawn.get().isBefore(given)) {
        throw new IllegalArgumentException("consent is not withdrawn before it is given");
      }
    }

    /** {@return consent from that day on} */
    public static Consent given(LocalDate day) {
      return new Consent(day, Optional.empty());
    }

    /** {@return this consent, withdrawn from that day on} */
    public Consent withdrawnOn(LocalDate day) {
      return new Consent(given, Optional.of(day));
    }

    @Override
    public boolean allowsOn(LocalDate day) {
      return !day.isBefore(given) && withdrawn.map(day::isBefore).orElse(true);
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
