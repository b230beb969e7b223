package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contents of an {@link Assises} as one value, which also defines its equality. */
record AssisesData(
    AssisesId id,
    Text name,
    ZoneId zone,
    List<Locale> languages,
    Optional<Text> description,
    Optional<OrganizationId> organizer,
    Optional<Territory> territory,
    String licence,
    Optional<URI> page,
    List<Source> sources,
    List<Organization> organizations,
    List<Place> places,
    List<Room> rooms,
    List<Theme> themes,
    List<Speaker> speakers,
    List<Edition> editions,
    List<Survey> surveys,
    List<Session> sessions,
    List<Proposal> proposals,
    List<Orientation> orientations,
    List<Measure> measures,
    List<DeclaredBalance> balances,
    List<ImportRecord> imports,
    List<Forgetting> forgettings) {
  private static final int MOST_LANGUAGES = 100;
  private static final int MOST_EDITIONS = 1_000;

  AssisesData {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(zone, "zone");
    languages = Rules.distinct("languages", languages);
    Rules.atMost(MOST_LANGUAGES, "languages", languages);
    requireNonNull(description, "description");
    requireNonNull(organizer, "organizer");
    requireNonNull(territory, "territory");
    Rules.id("licence", licence);
    page = Rules.link("page", page);
    sources = List.copyOf(sources);
    organizations = List.copyOf(organizations);
    places = List.copyOf(places);
    rooms = List.copyOf(rooms);
    themes = List.copyOf(themes);
    speakers = List.copyOf(speakers);
    editions = List.copyOf(editions);
    Rules.atMost(MOST_EDITIONS, "editions", editions);
    surveys = List.copyOf(surveys);
    sessions = List.copyOf(sessions);
    proposals = List.copyOf(proposals);
    orientations = List.copyOf(orientations);
    measures = List.copyOf(measures);
    balances = List.copyOf(balances);
    imports = List.copyOf(imports);
    forgettings = List.copyOf(forgettings);
    if (imports.size() > 1) {
      Rules.distinct("the sources of imports", imports.stream().map(ImportRecord::source).toList());
    }
    if (languages.isEmpty()) {
      throw RefusedValueException.of("languages-missing");
    }
  }

  /** {@return the lists of the items that editions share} */
  List<List<? extends Item>> shared() {
    return List.of(sources, organizations, places, rooms, themes, speakers);
  }

  /**
   * {@return whether this has the same organizer, balances and lists of items, besides sessions and
   * proposals; equal lists that are not the same need not be found}
   */
  @SuppressWarnings("ReferenceEquality") // Comparing the items would take as long as indexing them.
  boolean hasSameListsBesides(AssisesData other) {
    return organizer.equals(other.organizer)
        && sources == other.sources
        && organizations == other.organizations
        && places == other.places
        && rooms == other.rooms
        && themes == other.themes
        && speakers == other.speakers
        && editions == other.editions
        && surveys == other.surveys
        && orientations == other.orientations
        && measures == other.measures
        && balances == other.balances;
  }

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof AssisesData that
            && id.equals(that.id)
            && name.equals(that.name)
            && zone.equals(that.zone)
            && languages.equals(that.languages)
            && description.equals(that.description)
            && organizer.equals(that.organizer)
            && territory.equals(that.territory)
            && licence.equals(that.licence)
            && WebLink.areSame(page, that.page)
            && sources.equals(that.sources)
            && organizations.equals(that.organizations)
            && places.equals(that.places)
            && rooms.equals(that.rooms)
            && themes.equals(that.themes)
            && speakers.equals(that.speakers)
            && editions.equals(that.editions)
            && surveys.equals(that.surveys)
            && sessions.equals(that.sessions)
            && proposals.equals(that.proposals)
            && orientations.equals(that.orientations)
            && measures.equals(that.measures)
            && balances.equals(that.balances)
            && imports.equals(that.imports)
            && forgettings.equals(that.forgettings));
  }
}
