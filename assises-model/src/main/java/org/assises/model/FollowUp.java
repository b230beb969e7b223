package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known, on a date, of what became of a proposal.
 *
 * @param date from which the status applies, as precisely as it is known
 * @param status what had become of it
 * @param progress how far, in per cent from 0 to 100; empty when not said
 * @param reason why it is not retained; empty when not said, and for every other status
 * @param note for the public; empty when there is nothing to add
 * @param responsible who carries it out; empty when not said
 * @param measures by what it is carried out
 * @param evidence where one can see it
 * @param decision the council's decision; empty where there is none
 * @param correction whether this corrects an earlier follow-up, and may say what could not follow
 *     from it
 */
public record FollowUp(
    PartialDate date,
    FollowUpStatus status,
    Optional<Integer> progress,
    Optional<Reason> reason,
    Optional<Text> note,
    Optional<OrganizationId> responsible,
    List<MeasureId> measures,
    List<Document> evidence,
    Optional<CouncilDecision> decision,
    boolean correction) {

  /** Why a proposal is not retained. */
  public enum Reason {
    /** It is for the State, the department or somebody else to do. */
    OUTSIDE_COMPETENCE,
    /** The law forbids it. */
    UNLAWFUL,
    /** It cannot be done. */
    NOT_FEASIBLE,
    /** It costs more than the city can give. */
    TOO_COSTLY,
    /** Another proposal says the same. */
    DUPLICATE,
    /** The city chose otherwise. */
    POLITICAL_CHOICE,
    /** None of these. */
    OTHER
  }

  /**
   * @throws IllegalArgumentException if the progress is out of its bounds or does not fit the
   *     status, or a reason is given for another status than not retained
   */
  public FollowUp {
    requireNonNull(date, "date");
    requireNonNull(status, "status");
    requireNonNull(note, "note");
    requireNonNull(responsible, "responsible");
    measures = Rules.distinct("measures", measures);
    evidence = List.copyOf(evidence);
    requireNonNull(decision, "decision");
    progress.ifPresent(percent -> checkProgress(status, percent));
    if (reason.isPresent() && status != FollowUpStatus.NOT_RETAINED) {
      throw RefusedValueException.of("reason-without-refusal");
    }
  }

  /** {@return a follow-up that only says what has become of the proposal} */
  public static FollowUp of(LocalDate date, FollowUpStatus status) {
    return builder(date, status).build();
  }

  /** {@return a follow-up to be built, with a date known to the day} */
  public static Builder builder(LocalDate date, FollowUpStatus status) {
    return builder(PartialDate.of(date), status);
  }

  /** {@return a follow-up to be built, with a date known to the day, month, season or year} */
  public static Builder builder(PartialDate date, FollowUpStatus status) {
    return new Builder(date, status);
  }

  /** {@return a builder that holds all of this, for a changed copy} */
  public Builder toBuilder() {
    Builder copy = new Builder(date, status);
    copy.progress = progress;
    copy.reason = reason;
    copy.note = note;
    copy.responsible = responsible;
    copy.measures = measures;
    copy.evidence = evidence;
    copy.decision = decision;
    copy.correction = correction;
    return copy;
  }

  private static void checkProgress(FollowUpStatus status, int percent) {
    Rules.range("progress", percent, 0, 100);
    boolean done =
        status == FollowUpStatus.IMPLEMENTED || status == FollowUpStatus.ALREADY_IN_PLACE;
    if (done && percent != 100) {
      throw RefusedValueException.of("progress-of-done", "progress", percent);
    }
    if (status == FollowUpStatus.PENDING && percent != 0) {
      throw RefusedValueException.of("progress-of-pending", "progress", percent);
    }
  }

  /** Builds a {@link FollowUp}. */
  public static final class Builder {
    private PartialDate date;
    private FollowUpStatus status;
    private Optional<Integer> progress = Optional.empty();
    private Optional<Reason> reason = Optional.empty();
    private Optional<Text> note = Optional.empty();
    private Optional<OrganizationId> responsible = Optional.empty();
    private List<MeasureId> measures = List.of();
    private List<Document> evidence = List.of();
    private Optional<CouncilDecision> decision = Optional.empty();
    private boolean correction;

    private Builder(PartialDate date, FollowUpStatus status) {
      this.date = date;
      this.status = status;
    }

    /** Sets the date from which the status applies. */
    public Builder date(PartialDate date) {
      this.date = date;
      return this;
    }

    /** Sets what has become of the proposal. */
    public Builder status(FollowUpStatus status) {
      this.status = status;
      return this;
    }

    /** Says how far it is carried out, in per cent. */
    public Builder progress(int percent) {
      this.progress = Optional.of(percent);
      return this;
    }

    /** Sets {@code progress}, or unsets it if empty. */
    public Builder progress(Optional<Integer> progress) {
      this.progress = requireNonNull(progress, "progress");
      return this;
    }

    /** Says why it is not retained. */
    public Builder reason(Reason reason) {
      this.reason = Optional.of(reason);
      return this;
    }

    /** Sets {@code reason}, or unsets it if empty. */
    public Builder reason(Optional<Reason> reason) {
      this.reason = requireNonNull(reason, "reason");
      return this;
    }

    /** Adds a note for the public. */
    public Builder note(Text note) {
      this.note = Optional.of(note);
      return this;
    }

    /** Sets {@code note}, or unsets it if empty. */
    public Builder note(Optional<Text> note) {
      this.note = requireNonNull(note, "note");
      return this;
    }

    /** Says who carries it out. */
    public Builder responsible(OrganizationId responsible) {
      this.responsible = Optional.of(responsible);
      return this;
    }

    /** Sets {@code responsible}, or unsets it if empty. */
    public Builder responsible(Optional<OrganizationId> responsible) {
      this.responsible = requireNonNull(responsible, "responsible");
      return this;
    }

    /** Says by what it is carried out. */
    public Builder measures(List<MeasureId> measures) {
      this.measures = measures;
      return this;
    }

    /** Says where one can see it. */
    public Builder evidence(List<Document> evidence) {
      this.evidence = evidence;
      return this;
    }

    /** Names the council's decision. */
    public Builder decision(CouncilDecision decision) {
      this.decision = Optional.of(decision);
      return this;
    }

    /** Sets {@code decision}, or unsets it if empty. */
    public Builder decision(Optional<CouncilDecision> decision) {
      this.decision = requireNonNull(decision, "decision");
      return this;
    }

    /** Says whether this corrects an earlier follow-up. */
    public Builder correction(boolean correction) {
      this.correction = correction;
      return this;
    }

    /**
     * {@return the follow-up}
     *
     * @throws IllegalArgumentException as the constructor
     */
    public FollowUp build() {
      return new FollowUp(
          date,
          status,
          progress,
          reason,
          note,
          responsible,
          measures,
          evidence,
          decision,
          correction);
    }
  }
}
