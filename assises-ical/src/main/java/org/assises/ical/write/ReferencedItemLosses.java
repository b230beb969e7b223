package org.assises.ical.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assises.model.Address;
import org.assises.model.Assises;
import org.assises.model.Broadcast;
import org.assises.model.Edition;
import org.assises.model.Id;
import org.assises.model.Place;
import org.assises.model.Room;
import org.assises.model.Speaker;
import org.assises.model.Theme;
import org.assises.publication.Loss;

/**
 * Lists what a calendar leaves out of the editions, places, rooms, themes and speakers that
 * sessions refer to: one loss for each part.
 */
final class ReferencedItemLosses {
  private final Assises assises;
  private final CalendarOptions options;
  private final List<Loss> losses = new ArrayList<>();

  ReferencedItemLosses(Assises assises, CalendarOptions options) {
    this.assises = assises;
    this.options = options;
  }

  List<Loss> all() {
    assises.places().forEach(place -> report(place.id(), of(place)));
    assises.rooms().forEach(room -> report(room.id(), of(room)));
    assises.themes().forEach(theme -> report(theme.id(), of(theme)));
    assises.speakers().forEach(speaker -> report(speaker.id(), of(speaker)));
    for (Edition edition : assises.editions()) {
      if (options.edition().isEmpty() || options.edition().get().equals(edition.id())) {
        report(edition.id(), of(edition));
      }
    }
    return losses;
  }

  private static Unsaid of(Place place) {
    Optional<Address> address = place.address();
    boolean codes =
        address.filter(a -> a.inseeCode().isPresent() || a.country().isPresent()).isPresent();
    return new Unsaid()
        .add("address-codes", codes ? address : Optional.empty())
        .add("address-sources", address.map(Address::sources).orElse(List.of()))
        .add("accessibility", place.accessibility())
        .add("page", place.page());
  }

  private static Unsaid of(Room room) {
    return new Unsaid().add("accessibility", room.accessibility()).add("capacity", room.capacity());
  }

  private static Unsaid of(Theme theme) {
    return new Unsaid().add("description", theme.description());
  }

  private Unsaid of(Speaker speaker) {
    Unsaid unsaid = new Unsaid().add("biography", speaker.biography());
    return options.rich() ? unsaid : unsaid.add("page", speaker.page());
  }

  private Unsaid of(Edition edition) {
    boolean headed = options.edition().isPresent();
    Unsaid unsaid =
        new Unsaid()
            .add("no-sessions", withoutSessions(edition))
            .add("claims", edition.title().claims())
            .add("claims", edition.title().reason())
            .add("claims", edition.startDate().claims())
            .add("claims", edition.startDate().reason())
            .add("last-day", edition.endDate())
            .add("former-dates", edition.formerDates())
            .add("objectives", edition.objectives())
            .add("method", edition.method())
            .add("themes", edition.themes())
            .add("key-figures", edition.keyFigures())
            .add("documents", edition.documents())
            .add("unlinked-broadcasts", untold(edition.broadcasts()))
            .add("sources", edition.sources());
    return headed ? unsaid : unsaid.add("description", edition.description());
  }

  private Optional<Edition> withoutSessions(Edition edition) {
    return Optional.of(edition)
        .filter(e -> assises.sessions().stream().noneMatch(s -> s.edition().equals(e.id())));
  }

  private static List<Broadcast> untold(List<Broadcast> broadcasts) {
    return broadcasts.stream().filter(broadcast -> !DescriptionText.tells(broadcast)).toList();
  }

  private void report(Id item, Unsaid unsaid) {
    unsaid.parts.forEach(part -> losses.add(Loss.of(item, part)));
  }

  private static final class Unsaid {
    private final Set<String> parts = new LinkedHashSet<>();

    Unsaid add(String part, List<?> said) {
      return said.isEmpty() ? this : addPart(part);
    }

    Unsaid add(String part, Optional<?> said) {
      return said.isEmpty() ? this : addPart(part);
    }

    private Unsaid addPart(String part) {
      parts.add(part);
      return this;
    }
  }
}
