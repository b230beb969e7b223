package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One occurrence of an {@link Assises}, with its own date, title and programme. */
public final class Edition implements Item {
  private final Builder state; // a checked copy that never changes

  private Edition(Builder state) {
    this.state = state;
  }

  /**
   * Returns a builder for an edition whose title and date have no claims. The edition is announced
   * and public by default.
   *
   * @param id the id that sessions, proposals and other items refer to
   * @param ordinal the position in the series, 1 to 10,000
   * @param title the title
   * @param startDate the first day, as precisely as it is known
   * @return a builder
   */
  public static Builder builder(EditionId id, int ordinal, Text title, PartialDate startDate) {
    return builder(id, ordinal, Attested.of(title), Attested.of(startDate));
  }

  /** {@return a builder for an edition whose title and date may have claims} */
  public static Builder builder(
      EditionId id, int ordinal, Attested<Text> title, Attested<PartialDate> startDate) {
    return new Builder(id, ordinal, title, startDate);
  }

  /** {@return a builder that starts from these values, to make a changed copy} */
  public Builder toBuilder() {
    return new Builder(state);
  }

  /** {@return the id that sessions, proposals and other items refer to} */
  @Override
  public EditionId id() {
    return state.id;
  }

  /** {@return the position in the series, 1 to 10,000} */
  public int ordinal() {
    return state.ordinal;
  }

  /** {@return the title, which may differ between editions and between sources} */
  public Attested<Text> title() {
    return state.title;
  }

  /** {@return the first day, as precisely as it is known} */
  public Attested<PartialDate> startDate() {
    return state.startDate;
  }

  /** {@return the last day, inclusive; empty if the edition lasts one day} */
  public Optional<Attested<PartialDate>> endDate() {
    return state.endDate;
  }

  /** {@return whether the edition is announced, confirmed, held, postponed or cancelled} */
  public EditionStatus status() {
    return state.status;
  }

  /**
   * {@return the dates that were announced before, oldest first; empty if the date never changed}
   */
  public List<PartialDate> formerDates() {
    return state.formerDates;
  }

  /** {@return the place of its sessions, unless they have another; empty if not recorded} */
  public Optional<PlaceId> venue() {
    return state.venue;
  }

  /** {@return the organizer, if it differs from the organizer of the series; else empty} */
  public Optional<OrganizationId> organizer() {
    return state.organizer;
  }

  /** {@return a description in plain text; empty if there is none} */
  public Optional<Text> description() {
    return state.description;
  }

  /** {@return the objectives of the edition} */
  public List<Text> objectives() {
    return state.objectives;
  }

  /** {@return the steps of the working method, in order} */
  public List<Text> method() {
    return state.method;
  }

  /** {@return the themes of the edition} */
  public List<ThemeId> themes() {
    return state.themes;
  }

  /** {@return figures that summarize the edition} */
  public List<KeyFigure> keyFigures() {
    return state.keyFigures;
  }

  /** {@return live streams and replays of the whole edition} */
  public List<Broadcast> broadcasts() {
    return state.broadcasts;
  }

  /** {@return documents about the edition} */
  public List<Document> documents() {
    return state.documents;
  }

  /** {@return the web page of the edition; empty if there is none} */
  public Optional<URI> page() {
    return state.page;
  }

  /** {@return the sources of the description} */
  public List<SourceId> sources() {
    return state.sources;
  }

  /**
   * {@return whether the edition is published; nothing that belongs to a draft edition is
   * published}
   */
  public Visibility visibility() {
    return state.visibility;
  }

  /**
   * {@return a postponed copy that starts on another date, keeps its current date among the former
   * dates and has no last day}
   */
  public Edition postponedTo(Attested<PartialDate> startDate) {
    PartialDate former = startDate().value();
    return toBuilder()
        .startDate(startDate)
        .endDate(Optional.empty())
        .status(EditionStatus.POSTPONED)
        .formerDates(Stream.concat(formerDates().stream(), Stream.of(former)).toList())
        .build();
  }

  /**
   * {@return whether a day is certainly outside this edition, whatever days its partial dates stand
   * for}
   */
  public boolean excludes(LocalDate day) {
    Attested<PartialDate> end = endDate().isPresent() ? endDate().get() : startDate();
    return startDate().value().compareFirst(day) > 0 || end.value().compareLast(day) < 0;
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Edition that
            && state.values().equals(that.state.values())
            && WebLink.areSame(state.page, that.state.page));
  }

  @Override
  public int hashCode() {
    return state.values().hashCode();
  }

  @Override
  public String toString() {
    return "Edition" + state.values();
  }

  /** Builds an {@link Edition}. */
  public static final class Builder {
    private EditionId id;
    private int ordinal;
    private Attested<Text> title;
    private Attested<PartialDate> startDate;
    private Optional<Attested<PartialDate>> endDate = Optional.empty();
    private EditionStatus status = EditionStatus.ANNOUNCED;
    private List<PartialDate> formerDates = List.of();
    private Optional<PlaceId> venue = Optional.empty();
    private Optional<OrganizationId> organizer = Optional.empty();
    private Optional<Text> description = Optional.empty();
    private List<Text> objectives = List.of();
    private List<Text> method = List.of();
    private List<ThemeId> themes = List.of();
    private List<KeyFigure> keyFigures = List.of();
    private List<Broadcast> broadcasts = List.of();
    private List<Document> documents = List.of();
    private Optional<URI> page = Optional.empty();
    private List<SourceId> sources = List.of();
    private Visibility visibility = Visibility.PUBLIC;

    private Builder(
        EditionId id, int ordinal, Attested<Text> title, Attested<PartialDate> startDate) {
      this.id = id;
      this.ordinal = ordinal;
      this.title = title;
      this.startDate = startDate;
    }

    private Builder(Builder from) {
      id = from.id;
      ordinal = from.ordinal;
      title = from.title;
      startDate = from.startDate;
      endDate = from.endDate;
      status = from.status;
      formerDates = from.formerDates;
      venue = from.venue;
      organizer = from.organizer;
      description = from.description;
      objectives = from.objectives;
      method = from.method;
      themes = from.themes;
      keyFigures = from.keyFigures;
      broadcasts = from.broadcasts;
      documents = from.documents;
      page = from.page;
      sources = from.sources;
      visibility = from.visibility;
    }

    /** Sets the position in the series, 1 to 10,000. */
    public Builder ordinal(int ordinal) {
      this.ordinal = ordinal;
      return this;
    }

    /** Sets the title. */
    public Builder title(Attested<Text> title) {
      this.title = title;
      return this;
    }

    /** Sets the first day. */
    public Builder startDate(Attested<PartialDate> startDate) {
      this.startDate = startDate;
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

    /** Sets the status; {@link EditionStatus#ANNOUNCED} by default. */
    public Builder status(EditionStatus status) {
      this.status = status;
      return this;
    }

    /** Sets the dates that were announced before, oldest first. */
    public Builder formerDates(List<PartialDate> formerDates) {
      this.formerDates = formerDates;
      return this;
    }

    /** Sets the venue. */
    public Builder venue(PlaceId venue) {
      this.venue = Optional.of(venue);
      return this;
    }

    /** Sets {@code venue}, or clears it if empty. */
    public Builder venue(Optional<PlaceId> venue) {
      this.venue = requireNonNull(venue, "venue");
      return this;
    }

    /** Sets the organizer, if it differs from the organizer of the series. */
    public Builder organizer(OrganizationId organizer) {
      this.organizer = Optional.of(organizer);
      return this;
    }

    /** Sets {@code organizer}, or clears it if empty. */
    public Builder organizer(Optional<OrganizationId> organizer) {
      this.organizer = requireNonNull(organizer, "organizer");
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

    /** Sets the objectives. */
    public Builder objectives(List<Text> objectives) {
      this.objectives = objectives;
      return this;
    }

    /** Sets the steps of the working method, in order. */
    public Builder method(List<Text> method) {
      this.method = method;
      return this;
    }

    /** Sets the themes. */
    public Builder themes(List<ThemeId> themes) {
      this.themes = themes;
      return this;
    }

    /** Sets the figures that summarize the edition. */
    public Builder keyFigures(List<KeyFigure> keyFigures) {
      this.keyFigures = keyFigures;
      return this;
    }

    /** Sets the live streams and replays of the whole edition. */
    public Builder broadcasts(List<Broadcast> broadcasts) {
      this.broadcasts = broadcasts;
      return this;
    }

    /** Sets the documents about the edition. */
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

    /** Sets the sources of the description. */
    public Builder sources(List<SourceId> sources) {
      this.sources = sources;
      return this;
    }

    /** Sets whether the edition is published; {@link Visibility#PUBLIC} by default. */
    public Builder visibility(Visibility visibility) {
      this.visibility = visibility;
      return this;
    }

    /**
     * {@return an edition with the values of this builder}
     *
     * @throws IllegalArgumentException if the ordinal is out of range, the last day is certainly
     *     before the first, the edition is postponed but has no former date, the page is not an
     *     http(s) link, or a theme or a source is listed twice
     */
    public Edition build() {
      Builder state = new Builder(this);
      state.check();
      return new Edition(state);
    }

    private void check() {
      requireNonNull(id, "id");
      requireNonNull(title, "title");
      requireNonNull(startDate, "startDate");
      requireNonNull(status, "status");
      formerDates = List.copyOf(formerDates);
      objectives = List.copyOf(objectives);
      method = List.copyOf(method);
      themes = Rules.distinct("themes", themes);
      keyFigures = List.copyOf(keyFigures);
      broadcasts = List.copyOf(broadcasts);
      documents = List.copyOf(documents);
      page = Rules.link("page", page);
      sources = Rules.distinct("sources", sources);
      requireNonNull(visibility, "visibility");
      Rules.range("ordinal", ordinal, 1, 10_000);
      if (endDate.isPresent()
          && endDate.get().value().latest().isBefore(startDate.value().earliest())) {
        throw RefusedValueException.of("edition-ends-first");
      }
      if (status == EditionStatus.POSTPONED && formerDates.isEmpty()) {
        throw RefusedValueException.of("former-date-missing");
      }
    }

    private List<Object> values() {
      return List.of(
          id,
          ordinal,
          title,
          startDate,
          endDate,
          status,
          formerDates,
          venue,
          organizer,
          description,
          objectives,
          method,
          themes,
          keyFigures,
          broadcasts,
          documents,
          page,
          sources,
          visibility);
    }
  }
}
