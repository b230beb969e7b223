package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A survey that feeds the diagnosis of an edition.
 *
 * @param id by which sessions refer to it
 * @param edition of which edition
 * @param title what it is called
 * @param conductedBy who ran it; empty when not known
 * @param startDate since when one could answer; empty when not known
 * @param endDate until when, inclusive; empty when not known
 * @param modes how one could answer
 * @param respondents how many answered, all together or by group
 * @param results what it found
 * @param documents the questionnaire, the report
 * @param page its page; empty where there is none
 * @param sources what this was drawn from
 */
public record Survey(
    SurveyId id,
    EditionId edition,
    Text title,
    Optional<OrganizationId> conductedBy,
    Optional<Attested<PartialDate>> startDate,
    Optional<Attested<PartialDate>> endDate,
    List<Survey.Mode> modes,
    List<KeyFigure> respondents,
    List<SurveyResult> results,
    List<Document> documents,
    Optional<URI> page,
    List<SourceId> sources)
    implements Item {
  /**
   * @throws IllegalArgumentException if it ends before it begins, the page is no http(s) link, or
   *     something is listed twice
   */
  public Survey {
    requireNonNull(id, "id");
    requireNonNull(edition, "edition");
    requireNonNull(title, "title");
    requireNonNull(conductedBy, "conductedBy");
    requireNonNull(startDate, "startDate");
    requireNonNull(endDate, "endDate");
    modes = Rules.distinct("modes", modes);
    respondents = List.copyOf(respondents);
    results = List.copyOf(results);
    documents = List.copyOf(documents);
    Rules.link("page", page);
    sources = Rules.distinct("sources", sources);
    if (startDate.isPresent()
        && endDate.isPresent()
        && endDate.get().value().latest().isBefore(startDate.get().value().earliest())) {
      throw RefusedValueException.of("survey-ends-first");
    }
  }

  /** {@return a survey to be built from what each has} */
  public static Builder builder(SurveyId id, EditionId edition, Text title) {
    return new Builder(id, edition, title);
  }

  /** {@return a builder that holds all of this, for a changed copy} */
  public Builder toBuilder() {
    Builder copy = new Builder(id, edition, title);
    copy.conductedBy = conductedBy;
    copy.startDate = startDate;
    copy.endDate = endDate;
    copy.modes = modes;
    copy.respondents = respondents;
    copy.results = results;
    copy.documents = documents;
    copy.page = page;
    copy.sources = sources;
    return copy;
  }

  /** A way to answer a survey. */
  public enum Mode {
    /** On a web site. */
    ONLINE,
    /** On paper. */
    PAPER,
    /** Face to face, at a desk or at the door. */
    IN_PERSON,
    /** By telephone. */
    TELEPHONE
  }

  /** Builds a {@link Survey}. */
  public static final class Builder {
    private SurveyId id;
    private EditionId edition;
    private Text title;
    private Optional<OrganizationId> conductedBy = Optional.empty();
    private Optional<Attested<PartialDate>> startDate = Optional.empty();
    private Optional<Attested<PartialDate>> endDate = Optional.empty();
    private List<Survey.Mode> modes = List.of();
    private List<KeyFigure> respondents = List.of();
    private List<SurveyResult> results = List.of();
    private List<Document> documents = List.of();
    private Optional<URI> page = Optional.empty();
    private List<SourceId> sources = List.of();

    private Builder(SurveyId id, EditionId edition, Text title) {
      this.id = id;
      this.edition = edition;
      this.title = title;
    }

    /** Sets which edition it belongs to. */
    public Builder edition(EditionId edition) {
      this.edition = edition;
      return this;
    }

    /** Sets what it is called. */
    public Builder title(Text title) {
      this.title = title;
      return this;
    }

    /** Says who ran it. */
    public Builder conductedBy(OrganizationId conductedBy) {
      this.conductedBy = Optional.of(conductedBy);
      return this;
    }

    /** Sets {@code conductedBy}, or unsets it if empty. */
    public Builder conductedBy(Optional<OrganizationId> conductedBy) {
      this.conductedBy = requireNonNull(conductedBy, "conductedBy");
      return this;
    }

    /** Says since when one could answer. */
    public Builder startDate(Attested<PartialDate> startDate) {
      this.startDate = Optional.of(startDate);
      return this;
    }

    /** Sets {@code startDate}, or unsets it if empty. */
    public Builder startDate(Optional<Attested<PartialDate>> startDate) {
      this.startDate = requireNonNull(startDate, "startDate");
      return this;
    }

    /** Says until when, inclusive. */
    public Builder endDate(Attested<PartialDate> endDate) {
      this.endDate = Optional.of(endDate);
      return this;
    }

    /** Sets {@code endDate}, or unsets it if empty. */
    public Builder endDate(Optional<Attested<PartialDate>> endDate) {
      this.endDate = requireNonNull(endDate, "endDate");
      return this;
    }

    /** Lists how one could answer. */
    public Builder modes(List<Survey.Mode> modes) {
      this.modes = modes;
      return this;
    }

    /** Lists how many answered, all together or by group. */
    public Builder respondents(List<KeyFigure> respondents) {
      this.respondents = respondents;
      return this;
    }

    /** Lists what it found. */
    public Builder results(List<SurveyResult> results) {
      this.results = results;
      return this;
    }

    /** Lists the questionnaire, the report. */
    public Builder documents(List<Document> documents) {
      this.documents = documents;
      return this;
    }

    /** Sets its page. */
    public Builder page(URI page) {
      this.page = Optional.of(page);
      return this;
    }

    /** Sets {@code page}, or unsets it if empty. */
    public Builder page(Optional<URI> page) {
      this.page = requireNonNull(page, "page");
      return this;
    }

    /** Lists what this was drawn from. */
    public Builder sources(List<SourceId> sources) {
      this.sources = sources;
      return this;
    }

    /**
     * {@return the survey}
     *
     * @throws IllegalArgumentException as the constructor
     */
    public Survey build() {
      return new Survey(
          id,
          edition,
          title,
          conductedBy,
          startDate,
          endDate,
          modes,
          respondents,
          results,
          documents,
          page,
          sources);
    }
  }
}
