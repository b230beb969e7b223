package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Something the city does in answer to proposals: the end of the chain from diagnosis to deed.
 *
 * @param id by which follow-ups refer to it
 * @param edition in answer to which edition
 * @param title a few words
 * @param description empty when not given
 * @param orientations which orientations it carries out
 * @param proposals which proposals it answers, beside those whose follow-ups name it
 * @param status how far it is; empty when not said
 * @param responsible who carries it out; empty when not said
 * @param evidence where one can see it
 * @param sources where it was named
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

  /** {@return a measure to be built from what each has} */
  public static Builder builder(MeasureId id, EditionId edition, Text title) {
    return new Builder(id, edition, title);
  }

  /** {@return a builder that holds all of this, for a changed copy} */
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

    /** Sets which edition it belongs to. */
    public Builder edition(EditionId edition) {
      this.edition = edition;
      return this;
    }

    /** Sets its title. */
    public Builder title(Text title) {
      this.title = title;
      return this;
    }

    /** Says it in full, in plain text. */
    public Builder description(Text description) {
      this.description = Optional.of(description);
      return this;
    }

    /** Sets {@code description}, or unsets it if empty. */
    public Builder description(Optional<Text> description) {
      this.description = requireNonNull(description, "description");
      return this;
    }

    /** Lists which orientations it carries out. */
    public Builder orientations(List<OrientationId> orientations) {
      this.orientations = orientations;
      return this;
    }

    /** Lists which proposals it answers. */
    public Builder proposals(List<ProposalId> proposals) {
      this.proposals = proposals;
      return this;
    }

    /** Says how far it is. */
    public Builder status(FollowUpStatus status) {
      this.status = Optional.of(status);
      return this;
    }

    /** Sets {@code status}, or unsets it if empty. */
    public Builder status(Optional<FollowUpStatus> status) {
      this.status = requireNonNull(status, "status");
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

    /** Lists where one can see it. */
    public Builder evidence(List<Document> evidence) {
      this.evidence = evidence;
      return this;
    }

    /** Lists where it was named. */
    public Builder sources(List<SourceId> sources) {
      this.sources = sources;
      return this;
    }

    /**
     * {@return the measure}
     *
     * @throws IllegalArgumentException as the constructor
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
