package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A function that a person holds or held, as far as its dates are known (Popolo: membership).
 *
 * @param id by which contributions refer to it
 * @param function such as {@code maire de Quimper}
 * @param organization where; empty when not recorded
 * @param since the first day, inclusive, as exactly as it is known; empty when not known
 * @param until until when, inclusive; empty when not known or not over
 * @param attestations dates at which a source saw the person in this function; at most 100
 */
public record Mandate(
    MandateId id,
    Text function,
    Optional<OrganizationId> organization,
    Optional<PartialDate> since,
    Optional<PartialDate> until,
    List<Claim<PartialDate>> attestations) {

  private static final int MOST_ATTESTATIONS = 100;

  /** Whether a function was held on a day, as far as is known. */
  public enum Held {
    /** It was. */
    YES,
    /** It was not. */
    NO,
    /** The dates that are known leave it open. */
    UNKNOWN
  }

  /**
   * @throws IllegalArgumentException if the function surely ended before it began, or is attested
   *     too often
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

  /** {@return a function of which no date is known} */
  public static Mandate of(MandateId id, Text function) {
    return new Mandate(
        id, function, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /** {@return this function in that body} */
  public Mandate withOrganization(OrganizationId organization) {
    return new Mandate(id, function, Optional.of(organization), since, until, attestations);
  }

  /** {@return this function from a date on, with no known end} */
  public Mandate withSince(PartialDate since) {
    return new Mandate(id, function, organization, Optional.of(since), until, attestations);
  }

  /** {@return this function from one date to another, both inclusive} */
  public Mandate withPeriod(PartialDate since, PartialDate until) {
    return new Mandate(
        id, function, organization, Optional.of(since), Optional.of(until), attestations);
  }

  /** {@return this function, seen by one more source} */
  public Mandate withAttestation(PartialDate date, SourceId source) {
    List<Claim<PartialDate>> more =
        Stream.concat(attestations.stream(), Stream.of(Claim.of(date, source))).toList();
    return new Mandate(id, function, organization, since, until, more);
  }

  /**
   * Whether the function was held on a day: surely so from the first day on which it is known to
   * have been held to the last, surely not before it began and after it ended. A date known to the
   * month or the year is a day of it, one does not know which.
   *
   * @param day any day
   * @return {@link Held#UNKNOWN} also where only the beginning is known and the day is after it: a
   *     source that saw the person in function on a later day would settle it
   */
  public Held heldOn(LocalDate day) {
    boolean tooEarly = since.isPresent() && day.isBefore(since.get().earliest());
    boolean tooLate = until.isPresent() && day.isAfter(until.get().latest());
    if (tooEarly || tooLate) {
      return Held.NO;
    }
    boolean begun = false;
    boolean notOver = false;
    for (PartialDate date : known()) {
      begun |= !date.latest().isAfter(day);
      notOver |= !date.earliest().isBefore(day);
    }
    return begun && notOver ? Held.YES : Held.UNKNOWN;
  }

  /** {@return dates on which the function was held} */
  private List<PartialDate> known() {
    List<PartialDate> known = new ArrayList<>(2 + attestations.size());
    for (Claim<PartialDate> seen : attestations) {
      known.add(seen.value());
    }
    if (since.isPresent()) {
      known.add(since.get());
    }
    if (until.isPresent()) {
      known.add(until.get());
    }
    return known;
  }
}
