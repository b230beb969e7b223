package org.assises.ical.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * What a calendar does not carry of what sessions belong and refer to: one loss for each that says
 * more than the calendar.
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
    return new Unsaid().add("what it offers", place.accessibility()).add("its page", place.page());
  }

  private static Unsaid of(Room room) {
    return new Unsaid()
        .add("what it offers", room.accessibility())
        .add("how many people it holds", room.capacity());
  }

  private static Unsaid of(Theme theme) {
    return new Unsaid().add("its description", theme.description());
  }

  private Unsaid of(Speaker speaker) {
    Unsaid unsaid = new Unsaid().add("the biography", speaker.biography());
    return options.rich() ? unsaid : unsaid.add("the page", speaker.page());
  }

  private Unsaid of(Edition edition) {
    boolean headed = options.edition().isPresent();
    Unsaid unsaid =
        new Unsaid()
            .add("the claims of its title", edition.title().claims())
            .add("the reason for its title", edition.title().reason())
            .add("the claims of its date", edition.startDate().claims())
            .add("the reason for its date", edition.startDate().reason())
            .add("its last day", edition.endDate())
            .add("its former dates", edition.formerDates())
            .add("its objectives", edition.objectives())
            .add("its method", edition.method())
            .add("its themes", edition.themes())
            .add("its key figures", edition.keyFigures())
            .add("its documents", edition.documents())
            .add("that there is a broadcast, somewhere", untold(edition.broadcasts()))
            .add("its sources", edition.sources());
    return headed ? unsaid : unsaid.add("its description", edition.description());
  }

  private static List<Broadcast> untold(List<Broadcast> broadcasts) {
    return broadcasts.stream().filter(broadcast -> !DescriptionText.tells(broadcast)).toList();
  }

  private void report(Id item, Unsaid unsaid) {
    if (!unsaid.things.isEmpty()) {
      losses.add(new Loss(item, String.join(", ", unsaid.things)));
    }
  }

  private static final class Unsaid {
    private final List<String> things = new ArrayList<>();

    Unsaid add(String thing, List<?> said) {
      return said.isEmpty() ? this : addThing(thing);
    }

    Unsaid add(String thing, Optional<?> said) {
      return said.isEmpty() ? this : addThing(thing);
    }

    private Unsaid addThing(String thing) {
      things.add(thing);
      return this;
    }
  }
}
