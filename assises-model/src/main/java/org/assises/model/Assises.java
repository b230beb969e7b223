package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A recurring public assembly of a city, with all its editions: the root under which everything
 * else hangs.
 *
 * <p>One that exists is consistent: ids are unique for their kind, and every id that is referred to
 * is there. What a person should look at (a room used twice at once, ...) is a finding, not a
 * refusal.
 *
 * <pre>{@code
 * Assises assises =
 *     Assises.builder(new AssisesId("assises.quimper.bzh"), Text.of("fr", "Assises"), ZoneId.of("Europe/Paris"))
 *         .editions(List.of(edition))
 *         .sessions(List.of(opening, workshop))
 *         .build();
 * }</pre>
 */
public final class Assises {
  /**
   * The licence of what is published, unless the city says otherwise: Licence Ouverte 2.0, as SPDX
   * names it.
   */
  public static final String LICENCE_OUVERTE = "etalab-2.0";

  private final AssisesData parts;
  private final AssisesIndex references;

  private Assises(AssisesData parts) {
    this.parts = parts;
    this.references = AssisesIndex.of(parts);
  }

  /**
   * A series to be built.
   *
   * @param id by which calendars and feeds know it
   * @param name what it is called
   * @param zone the zone of its clock times
   * @return a builder, in French until told otherwise
   */
  public static Builder builder(AssisesId id, Text name, ZoneId zone) {
    return new Builder(id, name, zone);
  }

  /** {@return a builder that holds all of this, for a changed copy} */
  public Builder toBuilder() {
    return new Builder(parts);
  }

  /** {@return the id by which calendars and feeds know it} */
  public AssisesId id() {
    return parts.id();
  }

  /** {@return what it is called} */
  public Text name() {
    return parts.name();
  }

  /** {@return the zone of its clock times} */
  public ZoneId zone() {
    return parts.zone();
  }

  /** {@return its languages, the main one first; at least one} */
  public List<Locale> languages() {
    return parts.languages();
  }

  /** {@return what it is about; empty when not given} */
  public Optional<Text> description() {
    return parts.description();
  }

  /** {@return who holds it and publishes its data; empty when not said} */
  public Optional<OrganizationId> organizer() {
    return parts.organizer();
  }

  /** {@return the commune it is held for; empty when not said} */
  public Optional<Territory> territory() {
    return parts.territory();
  }

  /** {@return the licence of what is published, by its SPDX id} */
  public String licence() {
    return parts.licence();
  }

  /** {@return its page; empty where there is none} */
  public Optional<URI> page() {
    return parts.page();
  }

  /** {@return where facts were found} */
  public List<Source> sources() {
    return parts.sources();
  }

  /** {@return the bodies that organise, employ, answer or are spoken for} */
  public List<Organization> organizations() {
    return parts.organizations();
  }

  /** {@return where sessions take place} */
  public List<Place> places() {
    return parts.places();
  }

  /** {@return the rooms in these places} */
  public List<Room> rooms() {
    return parts.rooms();
  }

  /** {@return what it is about} */
  public List<Theme> themes() {
    return parts.themes();
  }

  /** {@return who takes part by function} */
  public List<Speaker> speakers() {
    return parts.speakers();
  }

  /** {@return its holdings, in the order of their ordinals} */
  public List<Edition> editions() {
    return parts.editions();
  }

  /** {@return the surveys that feed the diagnoses} */
  public List<Survey> surveys() {
    return parts.surveys();
  }

  /** {@return the items of all programmes, in the city's order; see {@link #programme}} */
  public List<Session> sessions() {
    return parts.sessions();
  }

  /** {@return what was proposed, and what became of it} */
  public List<Proposal> proposals() {
    return parts.proposals();
  }

  /** {@return what the city drew from proposals} */
  public List<Orientation> orientations() {
    return parts.orientations();
  }

  /** {@return what the city does in answer} */
  public List<Measure> measures() {
    return parts.measures();
  }

  /** {@return balances that were published as figures} */
  public List<DeclaredBalance> balances() {
    return parts.balances();
  }

  /** {@return which former texts are to be forgotten; never published} */
  public List<Forgetting> forgettings() {
    return parts.forgettings();
  }

  /** {@return what it remembers of imports, one record a source; never published} */
  public List<ImportRecord> imports() {
    return parts.imports();
  }

  /**
   * {@return the source of that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Source source(SourceId id) {
    return references.get(id);
  }

  /**
   * {@return the organization of that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Organization organization(OrganizationId id) {
    return references.get(id);
  }

  /**
   * {@return the place of that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Place place(PlaceId id) {
    return references.get(id);
  }

  /**
   * {@return the room of that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Room room(RoomId id) {
    return references.get(id);
  }

  /**
   * {@return the theme of that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Theme theme(ThemeId id) {
    return references.get(id);
  }

  /**
   * {@return the speaker of that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Speaker speaker(SpeakerId id) {
    return references.get(id);
  }

  /**
   * {@return the edition of that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Edition edition(EditionId id) {
    return references.get(id);
  }

  /**
   * {@return the survey of that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Survey survey(SurveyId id) {
    return references.get(id);
  }

  /**
   * {@return the session of that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Session session(SessionId id) {
    return references.get(id);
  }

  /**
   * {@return the proposal of that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Proposal proposal(ProposalId id) {
    return references.get(id);
  }

  /**
   * {@return the orientation of that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Orientation orientation(OrientationId id) {
    return references.get(id);
  }

  /**
   * {@return the measure of that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Measure measure(MeasureId id) {
    return references.get(id);
  }

  /** {@return whether something in it has that id: a session, a speaker, a survey's result, ...} */
  public boolean has(Id id) {
    return references.has(id);
  }

  /** {@return the item of that id: a session, a speaker, a room, ...; empty if there is none} */
  public <T extends Item> Optional<T> find(ItemId<T> id) {
    return references.find(id);
  }

  /**
   * A copy with an item changed or added: it takes the place of the one of its id, or comes last;
   * an edition takes the place of its ordinal. To change many at once, use {@link #toBuilder}.
   *
   * <pre>{@code
   * assises.with(assises.session(id).toBuilder().room(hall).build())
   * }</pre>
   *
   * @throws IllegalArgumentException if the copy would not be consistent, see {@link Builder#build}
   */
  public Assises with(Item item) {
    return ItemKind.of(item).with(item, this);
  }

  /**
   * {@return a copy without an item}
   *
   * @throws NoSuchElementException if it is not there
   * @throws IllegalArgumentException if something else refers to it
   */
  public Assises without(ItemId<?> id) {
    return ItemKind.of(references.get(id)).without(id, this);
  }

  /**
   * {@return the ids of all that an edition and what hangs under it refer to: places, people,
   * themes, sources, the bodies that these belong to}
   */
  public Set<Id> referencesOf(EditionId edition) {
    return new Unreferenced(parts.only(edition)).referred();
  }

  /** {@return the edition before that one; empty for the first} */
  public Optional<Edition> previous(EditionId id) {
    return neighbour(id, -1);
  }

  /** {@return the edition after that one; empty for the last} */
  public Optional<Edition> next(EditionId id) {
    return neighbour(id, 1);
  }

  /**
   * {@return the sessions of an edition, drafts and cancelled ones among them, by {@link
   * Slot#PROGRAMME_ORDER} and then by id; empty where it has none}
   */
  public List<Session> programme(EditionId edition) {
    return sessions().stream()
        .filter(session -> session.edition().equals(edition))
        .sorted(
            Comparator.comparing(Session::slot, Slot.PROGRAMME_ORDER)
                .thenComparing(session -> session.id().value()))
        .toList();
  }

  /**
   * {@return the place of a session: that of its room, its own, or the venue of its edition; empty
   * when none is known}
   */
  public Optional<Place> placeOf(Session session) {
    if (session.room().isPresent()) {
      return Optional.of(place(room(session.room().get()).place()));
    }
    Optional<PlaceId> place =
        session.place().isPresent() ? session.place() : edition(session.edition()).venue();
    return place.isPresent() ? Optional.of(place(place.get())) : Optional.empty();
  }

  /**
   * {@return the day of a session: the first of its slot, or else the edition's if that is known to
   * the day}
   */
  public Optional<LocalDate> dayOf(Session session) {
    Optional<LocalDate> first = session.slot().firstDay();
    return first.isPresent() ? first : edition(session.edition()).startDate().value().day();
  }

  /**
   * The functions in which a person takes part in a session: the one that the contribution names,
   * or else those the person is known to have held on that day.
   *
   * @return in the order of the speaker's mandates; empty when none is known
   */
  public List<Mandate> mandatesOf(Contribution contribution, Session session) {
    Speaker speaker = speaker(contribution.speaker());
    if (contribution.mandate().isPresent()) {
      MandateId named = contribution.mandate().get();
      return speaker.mandates().stream().filter(mandate -> mandate.id().equals(named)).toList();
    }
    return dayOf(session).map(speaker::mandatesOn).orElse(List.of());
  }

  /** {@return the chain from diagnosis to deed, to trace many things along it} */
  public Chain chain() {
    return new Chain(this);
  }

  /** {@return what led to something and what came of it, as {@link Chain#trace}} */
  public Trace trace(Id id) {
    return chain().trace(id);
  }

  private Optional<Edition> neighbour(EditionId id, int step) {
    List<EditionId> ids = editions().stream().map(Edition::id).toList();
    int there = ids.indexOf(edition(id).id()) + step;
    return there >= 0 && there < ids.size() ? Optional.of(editions().get(there)) : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Assises that && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  /** {@return the id and how much there is, without any content} */
  @Override
  public String toString() {
    return "Assises["
        + id().value()
        + ", "
        + editions().size()
        + " editions, "
        + sessions().size()
        + " sessions, "
        + proposals().size()
        + " proposals]";
  }

  /** Builds an {@link Assises}; every list starts empty. */
  public static final class Builder {
    private final AssisesId id;
    private final ZoneId zone;
    private Text name;
    private List<Locale> languages = List.of(Locale.FRENCH);
    private Optional<Text> description = Optional.empty();
    private Optional<OrganizationId> organizer = Optional.empty();
    private Optional<Territory> territory = Optional.empty();
    private String licence = LICENCE_OUVERTE;
    private Optional<URI> page = Optional.empty();
    private List<Source> sources = List.of();
    private List<Organization> organizations = List.of();
    private List<Place> places = List.of();
    private List<Room> rooms = List.of();
    private List<Theme> themes = List.of();
    private List<Speaker> speakers = List.of();
    private List<Edition> editions = List.of();
    private List<Survey> surveys = List.of();
    private List<Session> sessions = List.of();
    private List<Proposal> proposals = List.of();
    private List<Orientation> orientations = List.of();
    private List<Measure> measures = List.of();
    private List<DeclaredBalance> balances = List.of();
    private List<ImportRecord> imports = List.of();
    private List<Forgetting> forgettings = List.of();

    private Builder(AssisesId id, Text name, ZoneId zone) {
      this.id = requireNonNull(id, "id");
      this.name = requireNonNull(name, "name");
      this.zone = requireNonNull(zone, "zone");
    }

    private Builder(AssisesData parts) {
      this(parts.id(), parts.name(), parts.zone());
      languages = parts.languages();
      description = parts.description();
      organizer = parts.organizer();
      territory = parts.territory();
      licence = parts.licence();
      page = parts.page();
      sources = parts.sources();
      organizations = parts.organizations();
      places = parts.places();
      rooms = parts.rooms();
      themes = parts.themes();
      speakers = parts.speakers();
      editions = parts.editions();
      surveys = parts.surveys();
      sessions = parts.sessions();
      proposals = parts.proposals();
      orientations = parts.orientations();
      measures = parts.measures();
      balances = parts.balances();
      imports = parts.imports();
      forgettings = parts.forgettings();
    }

    /** Sets what it is called. */
    public Builder name(Text name) {
      this.name = name;
      return this;
    }

    /** Sets its languages, the main one first; at most 100. */
    public Builder languages(List<Locale> languages) {
      this.languages = languages;
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

    /** Says who holds it and publishes its data. */
    public Builder organizer(OrganizationId organizer) {
      this.organizer = Optional.of(organizer);
      return this;
    }

    /** Sets {@code organizer}, or unsets it if empty. */
    public Builder organizer(Optional<OrganizationId> organizer) {
      this.organizer = requireNonNull(organizer, "organizer");
      return this;
    }

    /** Says which commune it is held for. */
    public Builder territory(Territory territory) {
      this.territory = Optional.of(territory);
      return this;
    }

    /** Sets {@code territory}, or unsets it if empty. */
    public Builder territory(Optional<Territory> territory) {
      this.territory = requireNonNull(territory, "territory");
      return this;
    }

    /** Sets the licence of what is published, by its SPDX id. */
    public Builder licence(String licence) {
      this.licence = licence;
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

    /** Sets where facts were found. */
    public Builder sources(List<Source> sources) {
      this.sources = sources;
      return this;
    }

    /** Sets the bodies that organise, employ, answer or are spoken for. */
    public Builder organizations(List<Organization> organizations) {
      this.organizations = organizations;
      return this;
    }

    /** Sets where sessions take place. */
    public Builder places(List<Place> places) {
      this.places = places;
      return this;
    }

    /** Sets the rooms in these places. */
    public Builder rooms(List<Room> rooms) {
      this.rooms = rooms;
      return this;
    }

    /** Sets what it is about. */
    public Builder themes(List<Theme> themes) {
      this.themes = themes;
      return this;
    }

    /** Sets who takes part by function. */
    public Builder speakers(List<Speaker> speakers) {
      this.speakers = speakers;
      return this;
    }

    /** Sets its holdings, in the order of their ordinals; at most 1 000. */
    public Builder editions(List<Edition> editions) {
      this.editions = editions;
      return this;
    }

    /** Sets the surveys that feed the diagnoses. */
    public Builder surveys(List<Survey> surveys) {
      this.surveys = surveys;
      return this;
    }

    /** Sets the items of all programmes, in the city's order. */
    public Builder sessions(List<Session> sessions) {
      this.sessions = sessions;
      return this;
    }

    /** Sets what was proposed, and what became of it. */
    public Builder proposals(List<Proposal> proposals) {
      this.proposals = proposals;
      return this;
    }

    /** Sets what the city drew from proposals. */
    public Builder orientations(List<Orientation> orientations) {
      this.orientations = orientations;
      return this;
    }

    /** Sets what the city does in answer. */
    public Builder measures(List<Measure> measures) {
      this.measures = measures;
      return this;
    }

    /** Sets balances that were published as figures. */
    public Builder balances(List<DeclaredBalance> balances) {
      this.balances = balances;
      return this;
    }

    /** Sets which former texts are to be forgotten. */
    public Builder forgettings(List<Forgetting> forgettings) {
      this.forgettings = forgettings;
      return this;
    }

    /** Sets what it remembers of imports, one record a source. */
    public Builder imports(List<ImportRecord> imports) {
      this.imports = imports;
      return this;
    }

    /**
     * Takes away the speakers, rooms, places, themes, sources and organizations that are set here
     * and that nothing else set here refers to, but such as would go with it.
     */
    public Builder withoutUnreferenced() {
      Unreferenced unreferenced = new Unreferenced(parts());
      return speakers(unreferenced.without(speakers, Speaker::id))
          .rooms(unreferenced.without(rooms, Room::id))
          .places(unreferenced.without(places, Place::id))
          .themes(unreferenced.without(themes, Theme::id))
          .sources(unreferenced.without(sources, Source::id))
          .organizations(unreferenced.without(organizations, Organization::id));
    }

    /** {@return the zone of all clock times} */
    public ZoneId zone() {
      return zone;
    }

    /**
     * {@return the ids that something set here refers to and nothing set here has: with them,
     * {@link #build} refuses}
     */
    public Set<Id> missing() {
      return AssisesIndex.missing(parts());
    }

    /**
     * {@return the assises}
     *
     * @throws IllegalArgumentException if an id is there twice or not at all, editions are not in
     *     the order of their ordinals, there is no language, there are too many languages or
     *     editions, or the licence is no SPDX id; the message lists up to 20 of these
     */
    public Assises build() {
      return new Assises(parts());
    }

    private AssisesData parts() {
      return new AssisesData(
          id,
          name,
          zone,
          languages,
          description,
          organizer,
          territory,
          licence,
          page,
          sources,
          organizations,
          places,
          rooms,
          themes,
          speakers,
          editions,
          surveys,
          sessions,
          proposals,
          orientations,
          measures,
          balances,
          imports,
          forgettings);
    }
  }
}
