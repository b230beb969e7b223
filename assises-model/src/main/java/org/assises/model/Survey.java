package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A survey that prepares an edition. */
public final class Survey implements Item, EditionPart {
  private final Builder state; // a checked copy that never changes

  private Survey(Builder state) {
    this.state = state;
  }

  /** {@return a builder for a survey} */
  public static Builder builder(SurveyId id, EditionId edition, Text title) {
    return new Builder(id, edition, title);
  }

  /** {@return a builder that starts from these values, to make a changed copy} */
  public Builder toBuilder() {
    return new Builder(state);
  }

  /** {@return the id that sessions refer to} */
  @Override
  public SurveyId id() {
    return state.id;
  }

  /** {@return the edition that it prepares} */
  @Override
  public EditionId edition() {
    return state.edition;
  }

  /** {@return the title} */
  public Text title() {
    return state.title;
  }

  /** {@return the body that ran it; empty if not known} */
  public Optional<OrganizationId> conductedBy() {
    return state.conductedBy;
  }

  /** {@return the first day on which people could answer; empty if not known} */
  public Optional<Attested<PartialDate>> startDate() {
    return state.startDate;
  }

  /** {@return the last day, inclusive; empty if not known} */
  public Optional<Attested<PartialDate>> endDate() {
    return state.endDate;
  }

  /** {@return the ways to answer} */
  public List<Mode> modes() {
    return state.modes;
  }

  /** {@return the numbers of people who answered, in total or by group} */
  public List<KeyFigure> respondents() {
    return state.respondents;
  }

  /** {@return the results} */
  public List<SurveyResult> results() {
    return state.results;
  }

  /** {@return documents such as the questionnaire or the report} */
  public List<Document> documents() {
    return state.documents;
  }

  /** {@return the web page; empty if there is none} */
  public Optional<URI> page() {
    return state.page;
  }

  /** {@return the sources of these facts} */
  public List<SourceId> sources() {
    return state.sources;
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

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Survey that
            && state.values().equals(that.state.values())
            && WebLink.areSame(state.page, that.state.page));
  }

  @Override
  public int hashCode() {
    return state.values().hashCode();
  }

  @Override
  public String toString() {
    return "Survey" + state.values();
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

    private Builder(Builder from) {
      id = from.id;
      edition = from.edition;
      title = from.title;
      conductedBy = from.conductedBy;
      startDate = from.startDate;
      endDate = from.endDate;
      modes = from.modes;
      respondents = from.respondents;
      results = from.results;
      documents = from.documents;
      page = from.page;
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
     * @throws IllegalArgumentException if the last day is certainly before the first, the page is
     *     not an http(s) link, or something is listed twice
     */
    public Survey build() {
      Builder state = new Builder(this);
      state.check();
      return new Survey(state);
    }

    private void check() {
      requireNonNull(id, "id");
      requireNonNull(edition, "edition");
      requireNonNull(title, "title");
      modes = Rules.distinct("modes", modes);
      respondents = List.copyOf(respondents);
      results = List.copyOf(results);
      documents = List.copyOf(documents);
      page = Rules.link("page", page);
      sources = Rules.distinct("sources", sources);
      if (startDate.isPresent()
          && endDate.isPresent()
          && endDate.get().value().latest().isBefore(startDate.get().value().earliest())) {
        throw RefusedValueException.of("survey-ends-first");
      }
    }

    private List<Object> values() {
      return List.of(
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
