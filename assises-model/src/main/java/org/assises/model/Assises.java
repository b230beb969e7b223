package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A recurring public assembly of a city, with all its editions, sessions, speakers and proposals.
 * It is the root of the model.
 *
 * <p>Every instance is consistent: ids are unique among items of the same kind, and every reference
 * leads to an item. Facts that a person should check, such as a room used twice at the same time,
 * are findings and do not prevent the creation of an instance.
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
  /** The default licence of published data: the SPDX id of Licence Ouverte 2.0. */
  public static final String LICENCE_OUVERTE = "etalab-2.0";

  private final AssisesData parts;
  private final AssisesIndex references;

  private Assises(AssisesData parts, AssisesIndex references) {
    this.parts = parts;
    this.references = references;
  }

  /**
   * Returns a builder for an assises whose only language is French until {@link Builder#languages}
   * is called.
   *
   * @param id the id that calendars and feeds carry
   * @param name the name of the series
   * @param zone the time zone of its clock times, such as {@code Europe/Paris}; a fixed offset such
   *     as {@code +01:00} has no summer time
   * @return a builder
   */
  public static Builder builder(AssisesId id, Text name, ZoneId zone) {
    return new Builder(id, name, zone);
  }

  /** {@return a builder that starts from these values, to make a changed copy} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * {@return the same assises in a fixed order: sessions as compared, balances by edition and date,
   * editions as they are, and other items in the order of their ids}
   *
   * @param programme compares sessions
   */
  public Assises sorted(Comparator<? super Session> programme) {
    AssisesData sorted =
        toBuilder()
            .sources(byId(sources()))
            .organizations(byId(organizations()))
            .places(byId(places()))
            .rooms(byId(rooms()))
            .themes(byId(themes()))
            .speakers(byId(speakers()))
            .surveys(byId(surveys()))
            .sessions(sorted(sessions(), programme))
            .proposals(byId(proposals()))
            .orientations(byId(orientations()))
            .measures(byId(measures()))
            .balances(byDate(balances()))
            .parts();
    return new Assises(sorted, references);
  }

  /** {@return an equal assises with these sessions and proposals, which are equal to its own} */
  Assises withEqual(List<Session> sessions, List<Proposal> proposals) {
    AssisesData equal = toBuilder().sessions(sessions).proposals(proposals).parts();
    return new Assises(equal, references.with(equal, parts));
  }

  private static <T extends Item> List<T> byId(List<T> items) {
    return sorted(items, (a, b) -> a.id().value().compareTo(b.id().value()));
  }

  private static List<DeclaredBalance> byDate(List<DeclaredBalance> balances) {
    return balances.size() < 2
        ? balances
        : sorted(
            balances,
            Comparator.comparing((DeclaredBalance balance) -> balance.edition().value())
                .thenComparing(DeclaredBalance::date)
                .thenComparing(DeclaredBalance::toString));
  }

  private static <T> List<T> sorted(List<T> items, Comparator<? super T> order) {
    List<T> sorted = new ArrayList<>(items);
    sorted.sort(order);
    return sorted;
  }

  /** {@return the id that calendars and feeds carry} */
  public AssisesId id() {
    return parts.id();
  }

  /** {@return the name of the series} */
  public Text name() {
    return parts.name();
  }

  /** {@return the time zone of its clock times} */
  public ZoneId zone() {
    return parts.zone();
  }

  /** {@return the languages, the main one first; at least one} */
  public List<Locale> languages() {
    return parts.languages();
  }

  /** {@return the description, in plain text; empty if there is none} */
  public Optional<Text> description() {
    return parts.description();
  }

  /** {@return the body that holds the series and publishes its data; empty if not recorded} */
  public Optional<OrganizationId> organizer() {
    return parts.organizer();
  }

  /** {@return the commune that the series is held for; empty if not recorded} */
  public Optional<Territory> territory() {
    return parts.territory();
  }

  /** {@return the SPDX id of the licence of published data} */
  public String licence() {
    return parts.licence();
  }

  /** {@return the web page of the series; empty if there is none} */
  public Optional<URI> page() {
    return parts.page();
  }

  /** {@return the sources that items refer to} */
  public List<Source> sources() {
    return parts.sources();
  }

  /**
   * {@return the organizations that items refer to, such as organizers, employers and responsible
   * bodies}
   */
  public List<Organization> organizations() {
    return parts.organizations();
  }

  /** {@return the places of sessions} */
  public List<Place> places() {
    return parts.places();
  }

  /** {@return the rooms in these places} */
  public List<Room> rooms() {
    return parts.rooms();
  }

  /** {@return the themes of editions, sessions and proposals} */
  public List<Theme> themes() {
    return parts.themes();
  }

  /** {@return the people who take part in sessions} */
  public List<Speaker> speakers() {
    return parts.speakers();
  }

  /** {@return the editions, in the order of their ordinals} */
  public List<Edition> editions() {
    return parts.editions();
  }

  /** {@return the surveys of all editions} */
  public List<Survey> surveys() {
    return parts.surveys();
  }

  /**
   * {@return the sessions of all editions, in the city's order, which {@link #programme} does not
   * follow}
   */
  public List<Session> sessions() {
    return parts.sessions();
  }

  /** {@return the proposals of all editions, with their follow-ups} */
  public List<Proposal> proposals() {
    return parts.proposals();
  }

  /** {@return the orientations that the city drew from proposals} */
  public List<Orientation> orientations() {
    return parts.orientations();
  }

  /** {@return the measures that the city takes in response to proposals} */
  public List<Measure> measures() {
    return parts.measures();
  }

  /** {@return the balances that were published as figures only} */
  public List<DeclaredBalance> balances() {
    return parts.balances();
  }

  /** {@return the items whose former texts must be forgotten; never published} */
  public List<Forgetting> forgettings() {
    return parts.forgettings();
  }

  /** {@return the records of earlier imports, one for each source; never published} */
  public List<ImportRecord> imports() {
    return parts.imports();
  }

  /**
   * {@return the source with that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Source source(SourceId id) {
    return references.get(id);
  }

  /**
   * {@return the organization with that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Organization organization(OrganizationId id) {
    return references.get(id);
  }

  /**
   * {@return the place with that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Place place(PlaceId id) {
    return references.get(id);
  }

  /**
   * {@return the room with that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Room room(RoomId id) {
    return references.get(id);
  }

  /**
   * {@return the theme with that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Theme theme(ThemeId id) {
    return references.get(id);
  }

  /**
   * {@return the speaker with that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Speaker speaker(SpeakerId id) {
    return references.get(id);
  }

  /**
   * {@return the edition with that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Edition edition(EditionId id) {
    return references.get(id);
  }

  /**
   * {@return the survey with that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Survey survey(SurveyId id) {
    return references.get(id);
  }

  /**
   * {@return the session with that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Session session(SessionId id) {
    return references.get(id);
  }

  /**
   * {@return the proposal with that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Proposal proposal(ProposalId id) {
    return references.get(id);
  }

  /**
   * {@return the orientation with that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Orientation orientation(OrientationId id) {
    return references.get(id);
  }

  /**
   * {@return the measure with that id}
   *
   * @throws NoSuchElementException if there is none
   */
  public Measure measure(MeasureId id) {
    return references.get(id);
  }

  /** {@return whether this assises contains an item, mandate or survey result with that id} */
  public boolean has(Id id) {
    return references.has(id);
  }

  /** {@return the item with that id; empty if there is none} */
  public <T extends Item> Optional<T> find(ItemId<T> id) {
    return references.find(id);
  }

  /**
   * Returns a copy in which the item replaces the one with the same id, or is added at the end of
   * its list if there is none. Editions stay in the order of their ordinals. To change many items
   * at once, use {@link #toBuilder}.
   *
   * <pre>{@code
   * assises.with(assises.session(id).toBuilder().room(hall).build())
   * }</pre>
   *
   * @throws IllegalArgumentException if the copy would not be consistent, as described at {@link
   *     Builder#build}
   */
  public Assises with(Item item) {
    return ItemList.of(item).with(item, this);
  }

  /**
   * {@return a copy without the item with that id}
   *
   * @throws NoSuchElementException if there is no such item
   * @throws IllegalArgumentException if another item refers to it
   */
  public Assises without(ItemId<?> id) {
    return ItemList.of(references.get(id)).without(id, this);
  }

  /**
   * {@return the ids of all items that an edition, its sessions, proposals and other parts refer
   * to, directly or through other items}
   */
  public Set<Id> referencesOf(EditionId edition) {
    return new Unreferenced(only(edition)).referred();
  }

  /** Returns one edition with its parts, and everything that no edition contains. */
  private AssisesData only(EditionId edition) {
    return toBuilder()
        .editions(editions().stream().filter(one -> one.id().equals(edition)).toList())
        .surveys(of(edition, surveys()))
        .sessions(of(edition, sessions()))
        .proposals(of(edition, proposals()))
        .orientations(of(edition, orientations()))
        .measures(of(edition, measures()))
        .balances(of(edition, balances()))
        .imports(List.of())
        .forgettings(List.of())
        .parts();
  }

  private static <T extends EditionPart> List<T> of(EditionId edition, List<T> parts) {
    return parts.stream().filter(part -> part.edition().equals(edition)).toList();
  }

  /** {@return the edition before the one with that id; empty for the first} */
  public Optional<Edition> previous(EditionId id) {
    return neighbour(id, -1);
  }

  /** {@return the edition after the one with that id; empty for the last} */
  public Optional<Edition> next(EditionId id) {
    return neighbour(id, 1);
  }

  /**
   * {@return the sessions of an edition, including drafts and cancelled sessions, ordered by {@link
   * Slot#PROGRAMME_ORDER} and then by id; empty if it has none}
   */
  public List<Session> programme(EditionId edition) {
    List<Session> programme = new ArrayList<>();
    for (Session session : sessions()) {
      if (session.edition().equals(edition)) {
        programme.add(session);
      }
    }
    programme.sort(Session.PROGRAMME_ORDER);
    return List.copyOf(programme);
  }

  /**
   * Returns the country of an address by its two letters: the one it states, else France if it has
   * an INSEE code or the series has a territory.
   *
   * @return empty if the country is not known
   */
  public Optional<String> countryOf(Address address) {
    boolean french = address.inseeCode().isPresent() || territory().isPresent();
    return address.country().or(() -> french ? Optional.of("FR") : Optional.empty());
  }

  /**
   * {@return the place of a session: the place of its room, else its own place, else the venue of
   * its edition; empty if none of these is recorded}
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
   * {@return the day of a session: the first day of its slot, else the first day of its edition;
   * empty if neither is known to the day}
   */
  public Optional<LocalDate> dayOf(Session session) {
    Optional<LocalDate> first = session.slot().firstDay();
    return first.isPresent() ? first : edition(session.edition()).startDate().value().day();
  }

  /**
   * Returns the functions in which a person takes part in a session: the one that the contribution
   * names, else those that the person is known to hold on the day of the session.
   *
   * @return the functions, in the order of the speaker's mandates; empty if none is known
   */
  public List<Mandate> mandatesOf(Contribution contribution, Session session) {
    Speaker speaker = speaker(contribution.speaker());
    if (contribution.mandate().isPresent()) {
      MandateId named = contribution.mandate().get();
      return speaker.mandates().stream().filter(mandate -> mandate.id().equals(named)).toList();
    }
    Optional<LocalDate> day = dayOf(session);
    return day.isPresent() ? speaker.mandatesOn(day.get()) : List.of();
  }

  /** {@return the chain from surveys to measures; keep it to trace many items} */
  public Chain chain() {
    return new Chain(this);
  }

  /** {@return what led to an item and what resulted from it, as {@link Chain#trace} describes} */
  public Trace trace(Id id) {
    return chain().trace(id);
  }

  private Optional<Edition> neighbour(EditionId id, int step) {
    List<Edition> editions = editions();
    EditionId known = edition(id).id();
    int there = step;
    for (int i = 0; !editions.get(i).id().equals(known); i++) {
      there++;
    }
    return there >= 0 && there < editions.size()
        ? Optional.of(editions.get(there))
        : Optional.empty();
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof Assises that && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  /** {@return the id and the numbers of editions, sessions and proposals} */
  @Override
  public String toString() {
    return "Assises["
        + id().shown()
        + ", "
        + editions().size()
        + " editions, "
        + sessions().size()
        + " sessions, "
        + proposals().size()
        + " proposals]";
  }

  /** Builds an {@link Assises}. Every list starts empty, except the languages. */
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

    /** The assises from which this builder started. */
    private @Nullable Assises origin;

    private Builder(AssisesId id, Text name, ZoneId zone) {
      this.id = requireNonNull(id, "id");
      this.name = requireNonNull(name, "name");
      this.zone = requireNonNull(zone, "zone");
    }

    private Builder(Assises origin) {
      this(origin.id(), origin.name(), origin.zone());
      this.origin = origin;
      AssisesData parts = origin.parts;
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

    /** Sets the name of the series. */
    public Builder name(Text name) {
      this.name = name;
      return this;
    }

    /** Sets the languages, the main one first; 1 to 100. */
    public Builder languages(List<Locale> languages) {
      this.languages = languages;
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

    /** Sets the body that holds the series and publishes its data. */
    public Builder organizer(OrganizationId organizer) {
      this.organizer = Optional.of(organizer);
      return this;
    }

    /** Sets {@code organizer}, or clears it if empty. */
    public Builder organizer(Optional<OrganizationId> organizer) {
      this.organizer = requireNonNull(organizer, "organizer");
      return this;
    }

    /** Sets the commune that the series is held for. */
    public Builder territory(Territory territory) {
      this.territory = Optional.of(territory);
      return this;
    }

    /** Sets {@code territory}, or clears it if empty. */
    public Builder territory(Optional<Territory> territory) {
      this.territory = requireNonNull(territory, "territory");
      return this;
    }

    /** Sets the SPDX id of the licence of published data; {@link #LICENCE_OUVERTE} by default. */
    public Builder licence(String licence) {
      this.licence = licence;
      return this;
    }

    /** Sets the web page of the series. */
    public Builder page(URI page) {
      this.page = Optional.of(page);
      return this;
    }

    /** Sets {@code page}, or clears it if empty. */
    public Builder page(Optional<URI> page) {
      this.page = requireNonNull(page, "page");
      return this;
    }

    /** Sets the sources that items refer to. */
    public Builder sources(List<Source> sources) {
      this.sources = sources;
      return this;
    }

    /** Sets the organizations that items refer to. */
    public Builder organizations(List<Organization> organizations) {
      this.organizations = organizations;
      return this;
    }

    /** Sets the places of sessions. */
    public Builder places(List<Place> places) {
      this.places = places;
      return this;
    }

    /** Sets the rooms in these places. */
    public Builder rooms(List<Room> rooms) {
      this.rooms = rooms;
      return this;
    }

    /** Sets the themes of editions, sessions and proposals. */
    public Builder themes(List<Theme> themes) {
      this.themes = themes;
      return this;
    }

    /** Sets the people who take part in sessions. */
    public Builder speakers(List<Speaker> speakers) {
      this.speakers = speakers;
      return this;
    }

    /** Sets the editions, in the order of their ordinals; at most 1,000. */
    public Builder editions(List<Edition> editions) {
      this.editions = editions;
      return this;
    }

    /** Sets the surveys of all editions. */
    public Builder surveys(List<Survey> surveys) {
      this.surveys = surveys;
      return this;
    }

    /** Sets the sessions of all editions, in the city's order. */
    public Builder sessions(List<Session> sessions) {
      this.sessions = sessions;
      return this;
    }

    /** Sets the proposals of all editions. */
    public Builder proposals(List<Proposal> proposals) {
      this.proposals = proposals;
      return this;
    }

    /** Sets the orientations that the city drew from proposals. */
    public Builder orientations(List<Orientation> orientations) {
      this.orientations = orientations;
      return this;
    }

    /** Sets the measures that the city takes in response to proposals. */
    public Builder measures(List<Measure> measures) {
      this.measures = measures;
      return this;
    }

    /** Sets the balances that were published as figures only. */
    public Builder balances(List<DeclaredBalance> balances) {
      this.balances = balances;
      return this;
    }

    /** Sets the items whose former texts must be forgotten. */
    public Builder forgettings(List<Forgetting> forgettings) {
      this.forgettings = forgettings;
      return this;
    }

    /** Sets the records of earlier imports, one for each source. */
    public Builder imports(List<ImportRecord> imports) {
      this.imports = imports;
      return this;
    }

    /** {@return the time zone of its clock times} */
    public ZoneId zone() {
      return zone;
    }

    /**
     * {@return the ids that items refer to but no item has; {@link #build} succeeds only if this
     * set is empty}
     */
    public Set<Id> missing() {
      return AssisesIndex.missing(parts());
    }

    /**
     * {@return an assises with the values of this builder}
     *
     * @throws IllegalArgumentException if an id is used twice or refers to no item, editions are
     *     not in the order of their ordinals, there is no language, there are too many languages or
     *     editions, or the licence is not an SPDX id; the message lists up to 20 problems
     */
    public Assises build() {
      AssisesData parts = parts();
      if (origin != null && origin.references.hasReferencesOf(parts, origin.parts)) {
        return new Assises(parts, origin.references.with(parts, origin.parts));
      }
      return new Assises(parts, AssisesIndex.of(parts));
    }

    /**
     * {@return an assises with the values of this builder, without the speakers, rooms, places,
     * themes, sources and organizations that no edition, session, proposal or other part needs,
     * directly or through other items}
     *
     * @throws IllegalArgumentException as for {@link #build}
     */
    public Assises buildReferenced() {
      AssisesData whole = parts();
      if (origin != null && origin.references.hasReferencesOf(whole, origin.parts)) {
        AssisesData needed = without(origin.references.unneeded());
        return new Assises(needed, origin.references.with(needed, origin.parts));
      }
      Unreferenced unreferenced = new Unreferenced(whole);
      AssisesData needed = without(unreferenced.ids(whole));
      return new Assises(needed, AssisesIndex.of(needed, unreferenced));
    }

    private AssisesData without(Set<Id> unneeded) {
      if (!unneeded.isEmpty()) {
        sources = without(unneeded, sources);
        organizations = without(unneeded, organizations);
        places = without(unneeded, places);
        rooms = without(unneeded, rooms);
        themes = without(unneeded, themes);
        speakers = without(unneeded, speakers);
      }
      return parts();
    }

    private static <T extends Item> List<T> without(Set<Id> unneeded, List<T> items) {
      List<T> left = new ArrayList<>(items.size());
      for (T item : items) {
        if (!unneeded.contains(item.id())) {
          left.add(item);
        }
      }
      return left;
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
