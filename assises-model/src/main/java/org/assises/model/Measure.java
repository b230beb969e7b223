package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An action that the city takes in response to proposals. */
public final class Measure implements Item, EditionPart {
  private final Builder state; // a checked copy that never changes

  private Measure(Builder state) {
    this.state = state;
  }

  /** {@return a builder for a measure} */
  public static Builder builder(MeasureId id, EditionId edition, Text title) {
    return new Builder(id, edition, title);
  }

  /** {@return a builder that starts from these values, to make a changed copy} */
  public Builder toBuilder() {
    return new Builder(state);
  }

  /** {@return the id that follow-ups refer to} */
  @Override
  public MeasureId id() {
    return state.id;
  }

  /** {@return the edition that the measure responds to} */
  @Override
  public EditionId edition() {
    return state.edition;
  }

  /** {@return the title} */
  public Text title() {
    return state.title;
  }

  /** {@return a description in plain text; empty if there is none} */
  public Optional<Text> description() {
    return state.description;
  }

  /** {@return the orientations that it carries out} */
  public List<OrientationId> orientations() {
    return state.orientations;
  }

  /**
   * {@return the proposals that it responds to, in addition to those whose follow-ups refer to it}
   */
  public List<ProposalId> proposals() {
    return state.proposals;
  }

  /** {@return how far it is carried out; empty if not recorded} */
  public Optional<FollowUpStatus> status() {
    return state.status;
  }

  /** {@return the body that carries it out; empty if not recorded} */
  public Optional<OrganizationId> responsible() {
    return state.responsible;
  }

  /** {@return documents that show the result} */
  public List<Document> evidence() {
    return state.evidence;
  }

  /** {@return the sources that mention it} */
  public List<SourceId> sources() {
    return state.sources;
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Measure that && state.values().equals(that.state.values()));
  }

  @Override
  public int hashCode() {
    return state.values().hashCode();
  }

  @Override
  public String toString() {
    return "Measure" + state.values();
  }

  /** Builds a {@link Measure}. */
  public static final class Builder {
    private MeasureId id;
    private EditionId edition;
    private Text title;
    private Optional<Text> description = Optional.empty();
    private List<OrientationId> orientations = List.of();
    private List<ProposalId> proposals = List.of();
    private Optional<FollowUpStatus> status = Optional.empty();
    private Optional<OrganizationId> responsible = Optional.empty();
    private List<Document> evidence = List.of();
    private List<SourceId> sources = List.of();

    private Builder(MeasureId id, EditionId edition, Text title) {
      this.id = id;
      this.edition = edition;
      this.title = title;
    }

    private Builder(Builder from) {
      id = from.id;
      edition = from.edition;
      title = from.title;
      description = from.description;
      orientations = from.orientations;
      proposals = from.proposals;
      status = from.status;
      responsible = from.responsible;
      evidence = from.evidence;
      sources = from.sources;
    }

    /** Sets the edition. */
    public Builder edition(EditionId edition) {
      this.edition = edition;
      return this;
    }

    /** Sets the title. */
    public Builder title(Text title) {
      this.title = title;
      return this;
    }

    /** Sets the description, in plain text. */
    public Builder description(Text description) {
      this.description = Optional.of(description);
      return this;
    }

    /** Sets {@code description}, or clears it if empty. */
    public Builder description(Optional<Text> description) {
      this.description = requireNonNull(description, "description");
      return this;
    }

    /** Sets the orientations that it carries out. */
    public Builder orientations(List<OrientationId> orientations) {
      this.orientations = orientations;
      return this;
    }

    /** Sets the proposals that it responds to. */
    public Builder proposals(List<ProposalId> proposals) {
      this.proposals = proposals;
      return this;
    }

    /** Sets how far it is carried out. */
    public Builder status(FollowUpStatus status) {
      this.status = Optional.of(status);
      return this;
    }

    /** Sets {@code status}, or clears it if empty. */
    public Builder status(Optional<FollowUpStatus> status) {
      this.status = requireNonNull(status, "status");
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

    /** Sets the documents that show the result. */
    public Builder evidence(List<Document> evidence) {
      this.evidence = evidence;
      return this;
    }

    /** Sets the sources that mention it. */
    public Builder sources(List<SourceId> sources) {
      this.sources = sources;
      return this;
    }

    /**
     * {@return a measure with the values of this builder}
     *
     * @throws IllegalArgumentException if something is listed twice
     */
    public Measure build() {
      Builder state = new Builder(this);
      state.check();
      return new Measure(state);
    }

    private void check() {
      requireNonNull(id, "id");
      requireNonNull(edition, "edition");
      requireNonNull(title, "title");
      orientations = Rules.distinct("orientations", orientations);
      proposals = Rules.distinct("proposals", proposals);
      evidence = List.copyOf(evidence);
      sources = Rules.distinct("sources", sources);
    }

    private List<Object> values() {
      return List.of(
          id,
          edition,
          title,
          description,
          orientations,
          proposals,
          status,
          responsible,
          evidence,
          sources);
    }
  }
}
