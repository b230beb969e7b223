package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One occurrence of an {@link Assises}, with its own date, title and programme.
 *
 * <p>Create instances with the builder. Later versions may add components, so only the builder and
 * the accessors are stable, not the constructor of the record.
 *
 * @param id the id that sessions, proposals and other items refer to
 * @param ordinal the position in the series, 1 to 10,000
 * @param title the title, which may differ between editions and between sources
 * @param startDate the first day, as precisely as it is known
 * @param endDate the last day, inclusive; empty if the edition lasts one day
 * @param status whether the edition is announced, confirmed, held, postponed or cancelled
 * @param formerDates the dates that were announced before, oldest first; empty if the date never
 *     changed
 * @param venue the place of its sessions, unless they have another; empty if not recorded
 * @param organizer the organizer, if it differs from the organizer of the series; else empty
 * @param description a description in plain text; empty if there is none
 * @param objectives the objectives of the edition
 * @param method the steps of the working method, in order
 * @param themes the themes of the edition
 * @param keyFigures figures that summarize the edition
 * @param broadcasts live streams and replays of the whole edition
 * @param documents documents about the edition
 * @param page the web page of the edition; empty if there is none
 * @param sources the sources of the description
 * @param visibility whether the edition is published; nothing that belongs to a draft edition is
 *     published
 */
public record Edition(
    EditionId id,
    int ordinal,
    Attested<Text> title,
    Attested<PartialDate> startDate,
    Optional<Attested<PartialDate>> endDate,
    EditionStatus status,
    List<PartialDate> formerDates,
    Optional<PlaceId> venue,
    Optional<OrganizationId> organizer,
    Optional<Text> description,
    List<Text> objectives,
    List<Text> method,
    List<ThemeId> themes,
    List<KeyFigure> keyFigures,
    List<Broadcast> broadcasts,
    List<Document> documents,
    Optional<URI> page,
    List<SourceId> sources,
    Visibility visibility)
    implements Item {
  /**
   * @throws IllegalArgumentException if the ordinal is out of range, the last day is certainly
   *     before the first, the edition is postponed but has no former date, the page is not an
   *     http(s) link, or a theme or a source is listed twice
   */
  public Edition {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(startDate, "startDate");
    requireNonNull(endDate, "endDate");
    requireNonNull(status, "status");
    formerDates = List.copyOf(formerDates);
    requireNonNull(venue, "venue");
    requireNonNull(organizer, "organizer");
    requireNonNull(description, "description");
    objectives = List.copyOf(objectives);
    method = List.copyOf(method);
    themes = Rules.distinct("themes", themes);
    keyFigures = List.copyOf(keyFigures);
    broadcasts = List.copyOf(broadcasts);
    documents = List.copyOf(documents);
    Rules.link("page", page);
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
    Builder copy = new Builder(id, ordinal, title, startDate);
    copy.endDate = endDate;
    copy.status = status;
    copy.formerDates = formerDates;
    copy.venue = venue;
    copy.organizer = organizer;
    copy.description = description;
    copy.objectives = objectives;
    copy.method = method;
    copy.themes = themes;
    copy.keyFigures = keyFigures;
    copy.broadcasts = broadcasts;
    copy.documents = documents;
    copy.page = page;
    copy.sources = sources;
    copy.visibility = visibility;
    return copy;
  }

  /**
   * {@return a postponed copy that starts on another date, keeps its current date among the former
   * dates and has no last day}
   */
  public Edition postponedTo(Attested<PartialDate> startDate) {
    PartialDate former = this.startDate.value();
    return toBuilder()
        .startDate(startDate)
        .endDate(Optional.empty())
        .status(EditionStatus.POSTPONED)
        .formerDates(Stream.concat(formerDates.stream(), Stream.of(former)).toList())
        .build();
  }

  /**
   * {@return whether a day is certainly outside this edition, whatever days its partial dates stand
   * for}
   */
  public boolean excludes(LocalDate day) {
    LocalDate last = endDate.map(Attested::value).orElse(startDate.value()).latest();
    return day.isBefore(startDate.value().earliest()) || day.isAfter(last);
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
     * @throws IllegalArgumentException if the constructor refuses the values
     */
    public Edition build() {
      return new Edition(
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
