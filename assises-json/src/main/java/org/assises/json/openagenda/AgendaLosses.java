package org.assises.json.openagenda;

import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.json.support.EditionLosses;
import org.assises.json.support.Keywords;
import org.assises.json.support.ProgrammeLosses;
import org.assises.json.support.SessionPart;
import org.assises.json.wording.JsonMessages;
import org.assises.model.Accessibility;
import org.assises.model.Address;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.ShownSession;
import org.assises.wording.Message;

/** Finds what the events leave out of the publication or state less precisely. */
final class AgendaLosses {
  private static final Set<SessionPart> CARRIED =
      EnumSet.of(
          SessionPart.DESCRIPTION,
          SessionPart.THEMES,
          SessionPart.FURTHER_THEMES,
          SessionPart.PEOPLE,
          SessionPart.UNNAMED_PEOPLE,
          SessionPart.FUNCTIONS,
          SessionPart.REGISTRATION,
          SessionPart.ACCESSIBILITY,
          SessionPart.DOCUMENTS,
          SessionPart.BROADCASTS,
          SessionPart.PAGE);

  private final Publication publication;
  private final Assises assises;
  private final AgendaOptions options;
  private final Standings standings;
  private final LongDescription longDescription;
  private final ProgrammeLosses losses;
  private final Set<PlaceId> places = new HashSet<>();
  private final Set<SpeakerId> speakers = new HashSet<>();

  AgendaLosses(Publication publication, AgendaOptions options) {
    this.publication = publication;
    this.assises = publication.assises();
    this.options = options;
    this.standings = new Standings(publication, options);
    this.longDescription = new LongDescription(publication);
    this.losses = new ProgrammeLosses(publication, CARRIED);
  }

  List<Loss> all() {
    losses.addDescription();
    assises.page().ifPresent(page -> losses.add(assises.id(), "page"));
    losses.addHolder();
    List<Session> selected =
        assises.sessions().stream()
            .filter(session -> options.selection().includes(assises, session))
            .toList();
    Set<EditionId> held = editions(assises.sessions());
    Set<EditionId> inFeed = editions(selected);
    assises.editions().stream()
        .filter(edition -> !held.contains(edition.id()))
        .forEach(edition -> losses.add(edition.id(), "no-sessions"));
    assises.editions().stream()
        .filter(edition -> inFeed.contains(edition.id()) || !held.contains(edition.id()))
        .flatMap(EditionLosses::besideTheSessions)
        .forEach(loss -> losses.add(loss.item(), loss.what()));
    selected.forEach(this::add);
    return losses.list();
  }

  private static Set<EditionId> editions(List<Session> sessions) {
    return sessions.stream().map(Session::edition).collect(toSet());
  }

  private void add(Session session) {
    if (standings.of(session) instanceof Standing.LeftOut out) {
      losses.add(session.id(), Message.of("left-out", "reason", out.reason()));
      return;
    }
    addTime(session);
    addTexts(session);
    losses.addParts(session);
    if (session.accessibility().stream().anyMatch(offer -> !Adaptations.hasCode(offer))) {
      losses.add(session.id(), "accessibility-without-code");
    }
    ShownSession shown = publication.shown(session);
    shown.place().ifPresent(place -> add(place, shown.country()));
    shown.contributions().forEach(part -> add(part.person().speaker()));
  }

  private void add(Speaker speaker) {
    if (!speakers.add(speaker.id())) {
      return;
    }
    speaker.biography().ifPresent(text -> losses.add(speaker.id(), "biography"));
    speaker.page().ifPresent(page -> losses.add(speaker.id(), "page"));
  }

  private void addTime(Session session) {
    if (session.slot() instanceof Slot.Timed timed && timed.length().isEmpty()) {
      losses.add(session.id(), JsonMessages.of("end-made-up"));
    } else if (session.slot() instanceof Slot.PartOfDay) {
      losses.add(session.id(), Message.of("part-of-day-hours"));
    }
  }

  private void addTexts(Session session) {
    if (Shortened.isLonger(session.title(), Shortened.TITLE)) {
      losses.add(session.id(), JsonMessages.of("title-cut", "most", Shortened.TITLE));
    }
    if (longDescription.cuts(session)) {
      losses.add(session.id(), JsonMessages.of("description-cut"));
    }
    if (isTooLong(Keywords.of(publication.shown(session).themes()))) {
      losses.add(session.id(), JsonMessages.of("themes-cut", "most", Shortened.KEYWORDS));
    }
  }

  /** {@return whether the keywords of any language are too long for their field} */
  static boolean isTooLong(Map<String, List<String>> keywords) {
    return keywords.values().stream()
        .anyMatch(names -> String.join(",", names).length() > Shortened.KEYWORDS);
  }

  private void add(Place place, Optional<String> country) {
    if (!places.add(place.id())) {
      return;
    }
    Optional<Address> address = place.address();
    if (address.isEmpty()) {
      losses.add(place.id(), JsonMessages.of("address-missing"));
    } else if (country.isEmpty()) {
      losses.add(place.id(), JsonMessages.of("country-missing"));
    }
    if (!address.map(Address::sources).orElse(List.of()).isEmpty()) {
      losses.add(place.id(), "address-sources");
    }
    if (Shortened.isLonger(place.name(), Shortened.PLACE_NAME)
        || address.filter(known -> known.line().length() > Shortened.PLACE_ADDRESS).isPresent()) {
      losses.add(place.id(), JsonMessages.of("place-cut"));
    }
    if (place.accessibility().contains(Accessibility.CHILDCARE)) {
      losses.add(place.id(), "accessibility-without-code");
    }
    if (place.name().byLanguage().size() > 1) {
      losses.add(place.id(), "name-languages");
    }
  }
}
