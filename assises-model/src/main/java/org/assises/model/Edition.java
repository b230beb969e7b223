package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One holding of an {@link Assises}.
 *
 * @param id by which everything else refers to it
 * @param ordinal its place in the series, from 1
 * @param title what it is called, which may differ from edition to edition and from source to
 *     source
 * @param startDate its first day, as exactly as it is known
 * @param endDate its last day, inclusive; empty where it lasts one day
 * @param status how it stands
 * @param formerDates the dates it was once announced for, oldest first
 * @param venue where it is held; empty when not said
 * @param organizer who holds it, where not the organiser of the series
 * @param description what it is about; empty when not given
 * @param objectives what it is to achieve
 * @param method the steps it goes by, in their order
 * @param themes what it is about
 * @param keyFigures what sums it up in numbers
 * @param broadcasts live streams and replays of the whole
 * @param documents what was published with it
 * @param page its page; empty where there is none
 * @param sources what its description was drawn from
 * @param visibility whether it is published; what belongs to a draft is not
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
   * @throws IllegalArgumentException if the ordinal is not from 1 to 10000, it surely ends before
   *     it begins, it is postponed and keeps no former date, the page is no http(s) link, or a
   *     theme or a source is listed twice
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
   * An edition to be built of which no source is recorded for title and date.
   *
   * @param id by which everything else refers to it
   * @param ordinal its place in the series, from 1
   * @param title what it is called
   * @param startDate its first day, as exactly as it is known
   * @return a builder; the edition is announced and public unless it is told otherwise
   */
  public static Builder builder(EditionId id, int ordinal, Text title, PartialDate startDate) {
    return builder(id, ordinal, Attested.of(title), Attested.of(startDate));
  }

  /** {@return an edition to be built, with what sources claim of its title and date} */
  public static Builder builder(
      EditionId id, int ordinal, Attested<Text> title, Attested<PartialDate> startDate) {
    return new Builder(id, ordinal, title, startDate);
  }

  /** {@return a builder that holds all of this, for a changed copy} */
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
   * {@return this edition, postponed: to begin on that date, with the date it was announced for
   * kept; without its last day, which is to be set anew}
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

  /** {@return whether that day surely lies outside the days of this edition} */
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

    /** Sets its place in the series, from 1. */
    public Builder ordinal(int ordinal) {
      this.ordinal = ordinal;
      return this;
    }

    /** Sets what it is called. */
    public Builder title(Attested<Text> title) {
      this.title = title;
      return this;
    }

    /** Sets its first day. */
    public Builder startDate(Attested<PartialDate> startDate) {
      this.startDate = startDate;
      return this;
    }

    /** Sets its last day, inclusive. */
    public Builder endDate(Attested<PartialDate> endDate) {
      this.endDate = Optional.of(endDate);
      return this;
    }

    /** Sets {@code endDate}, or unsets it if empty. */
    public Builder endDate(Optional<Attested<PartialDate>> endDate) {
      this.endDate = requireNonNull(endDate, "endDate");
      return this;
    }

    /** Says how it stands; {@link EditionStatus#ANNOUNCED} unless set. */
    public Builder status(EditionStatus status) {
      this.status = status;
      return this;
    }

    /** Lists the dates it was once announced for. */
    public Builder formerDates(List<PartialDate> formerDates) {
      this.formerDates = formerDates;
      return this;
    }

    /** Says where it is held. */
    public Builder venue(PlaceId venue) {
      this.venue = Optional.of(venue);
      return this;
    }

    /** Sets {@code venue}, or unsets it if empty. */
    public Builder venue(Optional<PlaceId> venue) {
      this.venue = requireNonNull(venue, "venue");
      return this;
    }

    /** Says who holds it, where not the organiser of the series. */
    public Builder organizer(OrganizationId organizer) {
      this.organizer = Optional.of(organizer);
      return this;
    }

    /** Sets {@code organizer}, or unsets it if empty. */
    public Builder organizer(Optional<OrganizationId> organizer) {
      this.organizer = requireNonNull(organizer, "organizer");
      return this;
    }

    /** Says what it is about. */
    public Builder description(Text description) {
      this.description = Optional.of(description);
      return this;
    }

    /** Sets {@code description}, or unsets it if empty. */
    public Builder description(Optional<Text> description) {
      this.description = requireNonNull(description, "description");
      return this;
    }

    /** Lists what it is to achieve. */
    public Builder objectives(List<Text> objectives) {
      this.objectives = objectives;
      return this;
    }

    /** Lists the steps it goes by. */
    public Builder method(List<Text> method) {
      this.method = method;
      return this;
    }

    /** Lists its themes. */
    public Builder themes(List<ThemeId> themes) {
      this.themes = themes;
      return this;
    }

    /** Lists what sums it up in numbers. */
    public Builder keyFigures(List<KeyFigure> keyFigures) {
      this.keyFigures = keyFigures;
      return this;
    }

    /** Lists live streams and replays of the whole. */
    public Builder broadcasts(List<Broadcast> broadcasts) {
      this.broadcasts = broadcasts;
      return this;
    }

    /** Lists what was published with it. */
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

    /** Lists what its description was drawn from. */
    public Builder sources(List<SourceId> sources) {
      this.sources = sources;
      return this;
    }

    /** Says whether it is published; {@link Visibility#PUBLIC} unless set. */
    public Builder visibility(Visibility visibility) {
      this.visibility = visibility;
      return this;
    }

    /**
     * {@return the edition}
     *
     * @throws IllegalArgumentException as the constructor
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
