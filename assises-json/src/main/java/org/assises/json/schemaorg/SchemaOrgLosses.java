package org.assises.json.schemaorg;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assises.json.support.EditionLosses;
import org.assises.json.support.OnlineAccess;
import org.assises.json.support.ProgrammeLosses;
import org.assises.json.support.SessionPart;
import org.assises.json.wording.JsonMessages;
import org.assises.model.Address;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.EditionStatus;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Session;
import org.assises.publication.Loss;
import org.assises.publication.Publication;

/**
 * Finds what the vocabulary of schema.org leaves out of the publication or states less precisely.
 */
final class SchemaOrgLosses {
  private static final Set<SessionPart> CARRIED =
      EnumSet.of(
          SessionPart.DESCRIPTION,
          SessionPart.ROOM,
          SessionPart.THEMES,
          SessionPart.FURTHER_THEMES,
          SessionPart.PEOPLE,
          SessionPart.UNNAMED_PEOPLE,
          SessionPart.FUNCTIONS,
          SessionPart.LANGUAGES,
          SessionPart.REGISTRATION,
          SessionPart.DOCUMENTS,
          SessionPart.BROADCASTS,
          SessionPart.UNLINKED_BROADCASTS,
          SessionPart.PAGE);

  private final Publication publication;
  private final Assises assises;
  private final SchemaOrgOptions options;
  private final List<Locale> languages;
  private final ProgrammeLosses losses;
  private final Set<PlaceId> places = new HashSet<>();

  SchemaOrgLosses(Publication publication, SchemaOrgOptions options) {
    this.publication = publication;
    this.assises = publication.assises();
    this.options = options;
    this.languages = options.languages(assises);
    this.losses = new ProgrammeLosses(publication, CARRIED);
  }

  List<Loss> all() {
    losses.addLicence();
    options.editions(assises).forEach(this::add);
    if (options.outline()) {
      losses.add(assises.id(), "sessions");
    }
    assises.sessions().stream().filter(options::carries).forEach(this::add);
    return losses.list();
  }

  private void add(Edition edition) {
    if (edition.venue().isEmpty() && OnlineAccess.of(edition.broadcasts()).isEmpty()) {
      losses.add(edition.id(), JsonMessages.of("place-missing"));
    }
    publication.shown(edition).venue().ifPresent(this::add);
    if (!Dates.isWritable(edition.startDate().value())) {
      losses.add(edition.id(), JsonMessages.of("season-left-out"));
    }
    if (EditionLosses.isClaimed(edition.title()) || EditionLosses.isClaimed(edition.startDate())) {
      losses.add(edition.id(), "claims");
    }
    if (edition.status() != EditionStatus.POSTPONED && !edition.formerDates().isEmpty()) {
      losses.add(edition.id(), "former-dates");
    }
    if (!edition.sources().isEmpty()) {
      losses.add(edition.id(), "sources");
    }
    if (!edition.objectives().isEmpty()) {
      losses.add(edition.id(), "objectives");
    }
    if (!edition.method().isEmpty()) {
      losses.add(edition.id(), "method");
    }
    if (!edition.keyFigures().isEmpty()) {
      losses.add(edition.id(), "key-figures");
    }
    losses.addLanguages(edition, languages);
  }

  private void add(Place place) {
    if (!places.add(place.id())) {
      return;
    }
    if (place.address().isEmpty()) {
      losses.add(place.id(), JsonMessages.of("address-missing"));
    }
    if (!place.address().map(Address::sources).orElse(List.of()).isEmpty()) {
      losses.add(place.id(), "address-sources");
    }
  }

  private void add(Session session) {
    if (session.slot().firstDay().isEmpty()) {
      losses.add(session.id(), JsonMessages.of("day-missing"));
    }
    Optional<Place> place = publication.shown(session).place();
    if (place.isEmpty() && OnlineAccess.of(session).isEmpty()) {
      losses.add(session.id(), JsonMessages.of("place-missing"));
    }
    place.ifPresent(this::add);
    losses.addParts(session);
    losses.addLanguages(session, languages);
  }
}
