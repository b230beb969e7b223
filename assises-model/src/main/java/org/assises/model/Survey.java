package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A survey that prepares an edition.
 *
 * <p>Create instances with the builder. Later versions may add components, so only the builder and
 * the accessors are stable, not the constructor of the record.
 *
 * @param id the id that sessions refer to
 * @param edition the edition that it prepares
 * @param title the title
 * @param conductedBy the body that ran it; empty if not known
 * @param startDate the first day on which people could answer; empty if not known
 * @param endDate the last day, inclusive; empty if not known
 * @param modes the ways to answer
 * @param respondents the numbers of people who answered, in total or by group
 * @param results the results
 * @param documents documents such as the questionnaire or the report
 * @param page the web page; empty if there is none
 * @param sources the sources of these facts
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
   * @throws IllegalArgumentException if the last day is certainly before the first, the page is not
   *     an http(s) link, or something is listed twice
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

  /** {@return a builder for a survey} */
  public static Builder builder(SurveyId id, EditionId edition, Text title) {
    return new Builder(id, edition, title);
  }

  /** {@return a builder that starts from these values, to make a changed copy} */
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
    /** Face to face. */
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

    /** Sets the body that ran it. */
    public Builder conductedBy(OrganizationId conductedBy) {
      this.conductedBy = Optional.of(conductedBy);
      return this;
    }

    /** Sets {@code conductedBy}, or clears it if empty. */
    public Builder conductedBy(Optional<OrganizationId> conductedBy) {
      this.conductedBy = requireNonNull(conductedBy, "conductedBy");
      return this;
    }

    /** Sets the first day on which people could answer. */
    public Builder startDate(Attested<PartialDate> startDate) {
      this.startDate = Optional.of(startDate);
      return this;
    }

    /** Sets {@code startDate}, or clears it if empty. */
    public Builder startDate(Optional<Attested<PartialDate>> startDate) {
      this.startDate = requireNonNull(startDate, "startDate");
      return this;
    }

    /** Sets the last day, inclusive. */
    public Builder endDate(Attested<PartialDate> endDate) {
      this.endDate = Optional.of(endDate);
      return this;
    }

    /** Sets {@code endDate}, or clears it if empty. */
    public Builder endDate(Optional<Attested<PartialDate>> endDate) {
      this.endDate = requireNonNull(endDate, "endDate");
      return this;
    }

    /** Sets the ways to answer. */
    public Builder modes(List<Survey.Mode> modes) {
      this.modes = modes;
      return this;
    }

    /** Sets the numbers of people who answered, in total or by group. */
    public Builder respondents(List<KeyFigure> respondents) {
      this.respondents = respondents;
      return this;
    }

    /** Sets the results. */
    public Builder results(List<SurveyResult> results) {
      this.results = results;
      return this;
    }

    /** Sets documents such as the questionnaire or the report. */
    public Builder documents(List<Document> documents) {
      this.documents = documents;
      return this;
    }

    /** Sets the web page. */
    public Builder page(URI page) {
      this.page = Optional.of(page);
      return this;
    }

    /** Sets {@code page}, or clears it if empty. */
    public Builder page(Optional<URI> page) {
      this.page = requireNonNull(page, "page");
      return this;
    }

    /** Sets the sources of these facts. */
    public Builder sources(List<SourceId> sources) {
      this.sources = sources;
      return this;
    }

    /**
     * {@return a survey with the values of this builder}
     *
     * @throws IllegalArgumentException if the constructor refuses the values
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
