package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A status of a proposal from a date on, with what the city says about it. */
public final class FollowUp {
  private final Builder state; // a checked copy that never changes

  private FollowUp(Builder state) {
    this.state = state;
  }

  /** {@return a follow-up with only a date and a status} */
  public static FollowUp of(LocalDate date, FollowUpStatus status) {
    return builder(date, status).build();
  }

  /** {@return a builder for a follow-up whose date is known to the day} */
  public static Builder builder(LocalDate date, FollowUpStatus status) {
    return builder(PartialDate.of(date), status);
  }

  /** {@return a builder for a follow-up whose date is known to the day, month, season or year} */
  public static Builder builder(PartialDate date, FollowUpStatus status) {
    return new Builder(date, status);
  }

  /** {@return a builder that starts from these values, to make a changed copy} */
  public Builder toBuilder() {
    return new Builder(state);
  }

  /** {@return the date from which this status applies, as precisely as it is known} */
  public PartialDate date() {
    return state.date;
  }

  /** {@return the status of the proposal} */
  public FollowUpStatus status() {
    return state.status;
  }

  /** {@return how much is carried out, in percent from 0 to 100; empty if not recorded} */
  public Optional<Integer> progress() {
    return state.progress;
  }

  /**
   * {@return why the proposal is not retained; empty if not recorded or if the status is another}
   */
  public Optional<Reason> reason() {
    return state.reason;
  }

  /** {@return a note for the public; empty if there is none} */
  public Optional<Text> note() {
    return state.note;
  }

  /** {@return the body that carries it out; empty if not recorded} */
  public Optional<OrganizationId> responsible() {
    return state.responsible;
  }

  /** {@return the measures that carry it out} */
  public List<MeasureId> measures() {
    return state.measures;
  }

  /** {@return documents that show the result} */
  public List<Document> evidence() {
    return state.evidence;
  }

  /** {@return the decision of the municipal council; empty if there is none} */
  public Optional<CouncilDecision> decision() {
    return state.decision;
  }

  /**
   * {@return whether this corrects the earlier follow-ups, so that its status may be one that
   * {@link FollowUpStatus#mayFollow} excludes}
   */
  public boolean correction() {
    return state.correction;
  }

  /** Why a proposal is not retained. */
  public enum Reason {
    /** The State, the department or another body is responsible for it. */
    OUTSIDE_COMPETENCE,
    /** The law forbids it. */
    UNLAWFUL,
    /** It cannot be done. */
    NOT_FEASIBLE,
    /** It costs more than the city can spend. */
    TOO_COSTLY,
    /** Another proposal asks for the same. */
    DUPLICATE,
    /** The city made another political choice. */
    POLITICAL_CHOICE,
    /** Another reason. */
    OTHER
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof FollowUp that && state.hasValuesOf(that.state));
  }

  @Override
  public int hashCode() {
    return state.values().hashCode();
  }

  @Override
  public String toString() {
    return "FollowUp" + state.values();
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

    private Builder(Builder from) {
      date = from.date;
      status = from.status;
      progress = from.progress;
      reason = from.reason;
      note = from.note;
      responsible = from.responsible;
      measures = from.measures;
      evidence = from.evidence;
      decision = from.decision;
      correction = from.correction;
    }

    /** Sets the date from which the status applies. */
    public Builder date(PartialDate date) {
      this.date = date;
      return this;
    }

    /** Sets the status of the proposal. */
    public Builder status(FollowUpStatus status) {
      this.status = status;
      return this;
    }

    /** Sets how much is carried out, in percent from 0 to 100. */
    public Builder progress(int percent) {
      this.progress = Optional.of(percent);
      return this;
    }

    /** Sets {@code progress}, or clears it if empty. */
    public Builder progress(Optional<Integer> progress) {
      this.progress = requireNonNull(progress, "progress");
      return this;
    }

    /** Sets why the proposal is not retained. */
    public Builder reason(Reason reason) {
      this.reason = Optional.of(reason);
      return this;
    }

    /** Sets {@code reason}, or clears it if empty. */
    public Builder reason(Optional<Reason> reason) {
      this.reason = requireNonNull(reason, "reason");
      return this;
    }

    /** Sets the note for the public. */
    public Builder note(Text note) {
      this.note = Optional.of(note);
      return this;
    }

    /** Sets {@code note}, or clears it if empty. */
    public Builder note(Optional<Text> note) {
      this.note = requireNonNull(note, "note");
      return this;
    }

    /** Sets the body that carries it out. */
    public Builder responsible(OrganizationId responsible) {
      this.responsible = Optional.of(responsible);
      return this;
    }

    /** Sets {@code responsible}, or clears it if empty. */
    public Builder responsible(Optional<OrganizationId> responsible) {
      this.responsible = requireNonNull(responsible, "responsible");
      return this;
    }

    /** Sets the measures that carry it out. */
    public Builder measures(List<MeasureId> measures) {
      this.measures = measures;
      return this;
    }

    /** Sets the documents that show the result. */
    public Builder evidence(List<Document> evidence) {
      this.evidence = evidence;
      return this;
    }

    /** Sets the decision of the municipal council. */
    public Builder decision(CouncilDecision decision) {
      this.decision = Optional.of(decision);
      return this;
    }

    /** Sets {@code decision}, or clears it if empty. */
    public Builder decision(Optional<CouncilDecision> decision) {
      this.decision = requireNonNull(decision, "decision");
      return this;
    }

    /** Sets whether this corrects the earlier follow-ups; {@code false} by default. */
    public Builder correction(boolean correction) {
      this.correction = correction;
      return this;
    }

    /**
     * {@return a follow-up with the values of this builder}
     *
     * @throws IllegalArgumentException if the progress is out of range or does not fit the status
     *     (100 when done, 0 when pending), a reason is given with another status than not retained,
     *     or a measure is listed twice
     */
    public FollowUp build() {
      Builder state = new Builder(this);
      state.check();
      return new FollowUp(state);
    }

    private void check() {
      requireNonNull(date, "date");
      requireNonNull(status, "status");
      measures = Rules.distinct("measures", measures);
      evidence = List.copyOf(evidence);
      if (progress.isPresent()) {
        checkProgress(status, progress.get());
      }
      if (reason.isPresent() && status != FollowUpStatus.NOT_RETAINED) {
        throw RefusedValueException.of("reason-without-refusal");
      }
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

    /** Compares without the list of values, because a revision compares all items. */
    private boolean hasValuesOf(Builder other) {
      return date.equals(other.date)
          && status == other.status
          && correction == other.correction
          && progress.equals(other.progress)
          && reason.equals(other.reason)
          && note.equals(other.note)
          && responsible.equals(other.responsible)
          && measures.equals(other.measures)
          && evidence.equals(other.evidence)
          && decision.equals(other.decision);
    }

    private List<Object> values() {
      return List.of(
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
