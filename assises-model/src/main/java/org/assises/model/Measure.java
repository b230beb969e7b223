package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * An action that the city takes in response to proposals.
 *
 * <p>Create instances with the builder. Later versions may add components, so only the builder and
 * the accessors are stable, not the constructor of the record.
 *
 * @param id the id that follow-ups refer to
 * @param edition the edition that the measure responds to
 * @param title the title
 * @param description a description in plain text; empty if there is none
 * @param orientations the orientations that it carries out
 * @param proposals the proposals that it responds to, in addition to those whose follow-ups refer
 *     to it
 * @param status how far it is carried out; empty if not recorded
 * @param responsible the body that carries it out; empty if not recorded
 * @param evidence documents that show the result
 * @param sources the sources that mention it
 */
public record Measure(
    MeasureId id,
    EditionId edition,
    Text title,
    Optional<Text> description,
    List<OrientationId> orientations,
    List<ProposalId> proposals,
    Optional<FollowUpStatus> status,
    Optional<OrganizationId> responsible,
    List<Document> evidence,
    List<SourceId> sources)
    implements Item {
  /**
   * @throws IllegalArgumentException if something is listed twice
   */
  public Measure {
    requireNonNull(id, "id");
    requireNonNull(edition, "edition");
    requireNonNull(title, "title");
    requireNonNull(description, "description");
    orientations = Rules.distinct("orientations", orientations);
    proposals = Rules.distinct("proposals", proposals);
    requireNonNull(status, "status");
    requireNonNull(responsible, "responsible");
    evidence = List.copyOf(evidence);
    sources = Rules.distinct("sources", sources);
  }

  /** {@return a builder for a measure} */
  public static Builder builder(MeasureId id, EditionId edition, Text title) {
    return new Builder(id, edition, title);
  }

  /** {@return a builder that starts from these values, to make a changed copy} */
  public Builder toBuilder() {
    Builder copy = new Builder(id, edition, title);
    copy.description = description;
    copy.orientations = orientations;
    copy.proposals = proposals;
    copy.status = status;
    copy.responsible = responsible;
    copy.evidence = evidence;
    copy.sources = sources;
    return copy;
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
     * @throws IllegalArgumentException if the constructor refuses the values
     */
    public Measure build() {
      return new Measure(
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
