package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A function that a person holds or held, with the dates that are known. It corresponds to a
 * membership in Popolo.
 *
 * @param id the id that contributions refer to
 * @param function the name of the function, such as {@code maire de Quimper}
 * @param organization the body in which the person holds the function; empty if not recorded
 * @param since the first day, inclusive, as precisely as it is known; empty if not known
 * @param until the last day, inclusive; empty if the function has not ended
 * @param attestations dates on which a source mentions the person in this function; at most 100
 */
public record Mandate(
    MandateId id,
    Text function,
    Optional<OrganizationId> organization,
    Optional<PartialDate> since,
    Optional<PartialDate> until,
    List<Claim<PartialDate>> attestations) {

  private static final int MOST_ATTESTATIONS = 100;

  /** Whether a function was held on a day. */
  public enum Held {
    /** It was held. */
    YES,
    /** It was not held. */
    NO,
    /** The known dates do not decide it. */
    UNKNOWN
  }

  /**
   * @throws IllegalArgumentException if the last day is certainly before the first, or there are
   *     more than 100 attestations
   */
  public Mandate {
    requireNonNull(id, "id");
    requireNonNull(function, "function");
    requireNonNull(organization, "organization");
    requireNonNull(since, "since");
    requireNonNull(until, "until");
    attestations = List.copyOf(attestations);
    Rules.atMost(MOST_ATTESTATIONS, "attestations of a mandate", attestations);
    if (since.isPresent()
        && until.isPresent()
        && until.get().latest().isBefore(since.get().earliest())) {
      throw RefusedValueException.of("mandate-ends-first");
    }
  }

  /** {@return a function without dates} */
  public static Mandate of(MandateId id, Text function) {
    return new Mandate(
        id, function, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /** {@return a copy with another organization} */
  public Mandate withOrganization(OrganizationId organization) {
    return new Mandate(id, function, Optional.of(organization), since, until, attestations);
  }

  /** {@return a copy with another first day} */
  public Mandate withSince(PartialDate since) {
    return new Mandate(id, function, organization, Optional.of(since), until, attestations);
  }

  /** {@return a copy with another first and last day, both inclusive} */
  public Mandate withPeriod(PartialDate since, PartialDate until) {
    return new Mandate(
        id, function, organization, Optional.of(since), Optional.of(until), attestations);
  }

  /** {@return a copy with one more attestation} */
  public Mandate withAttestation(PartialDate date, SourceId source) {
    List<Claim<PartialDate>> more =
        Stream.concat(attestations.stream(), Stream.of(Claim.of(date, source))).toList();
    return new Mandate(id, function, organization, since, until, more);
  }

  /**
   * Returns whether the function was held on a day. The answer is {@link Held#YES} between two
   * dates on which the function is known to have been held, and {@link Held#NO} before the first
   * day and after the last. A date that is known only to the month or the year counts as one
   * unknown day in it.
   *
   * <p>A function with {@code since} and without {@code until} is held from then on, until an end
   * is recorded. A function that is only attested is known for the days between attestations.
   *
   * @param day any day
   * @return {@link Held#UNKNOWN} if the known dates do not decide it
   */
  public Held heldOn(LocalDate day) {
    boolean tooEarly = since.isPresent() && since.get().compareFirst(day) > 0;
    boolean tooLate = until.isPresent() && until.get().compareLast(day) < 0;
    if (tooEarly || tooLate) {
      return Held.NO;
    }
    boolean begun = isOver(since, day) || isOver(until, day);
    boolean notOver =
        (since.isPresent() && until.isEmpty()) || isAhead(since, day) || isAhead(until, day);
    for (Claim<PartialDate> seen : attestations) {
      begun |= seen.value().compareLast(day) <= 0;
      notOver |= seen.value().compareFirst(day) >= 0;
    }
    return begun && notOver ? Held.YES : Held.UNKNOWN;
  }

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Mandate that
            && id.equals(that.id)
            && function.equals(that.function)
            && organization.equals(that.organization)
            && since.equals(that.since)
            && until.equals(that.until)
            && attestations.equals(that.attestations));
  }

  /** Returns whether there is a date, and none of it is after the day. */
  private static boolean isOver(Optional<PartialDate> date, LocalDate day) {
    return date.isPresent() && date.get().compareLast(day) <= 0;
  }

  /** Returns whether there is a date, and none of it is before the day. */
  private static boolean isAhead(Optional<PartialDate> date, LocalDate day) {
    return date.isPresent() && date.get().compareFirst(day) >= 0;
  }
}
