package org.assises.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.ical.ICalendarFormat;
import org.assises.json.EditionFeedFormat;
import org.assises.model.Edition;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SpeakerId;
import org.assises.model.ThemeId;
import org.assises.publication.Publication;
import org.assises.publication.Selection;

/** Every format of a publication at its stable address: where the library is plugged in. */
final class Feeds {
  private Feeds() {}

  /** {@return the feeds of a publication, in the order in which they are listed} */
  static List<Feed> of(Publication publication) {
    List<Feed> feeds = new ArrayList<>();
    feeds.add(
        new Feed(
            "/flux/programme.ics",
            "Agenda de toutes les éditions",
            Feed.Audience.CALENDARS,
            ICalendarFormat.create()));
    for (Edition edition : publication.assises().editions()) {
      addEdition(feeds, publication, edition);
    }
    return feeds;
  }

  /** {@return the calendar of the sessions that a query asks for; empty where it names unknowns} */
  static Optional<ICalendarFormat> calendar(Publication publication, Map<String, String> query) {
    Selection selection = Selection.all();
    try {
      if (query.containsKey("theme")) {
        ThemeId theme = new ThemeId(query.getOrDefault("theme", ""));
        selection = selection.and(Selection.theme(publication.assises().theme(theme).id()));
      }
      if (query.containsKey("salle")) {
        RoomId room = new RoomId(query.getOrDefault("salle", ""));
        selection = selection.and(Selection.room(publication.assises().room(room).id()));
      }
      if (query.containsKey("intervenant")) {
        SpeakerId speaker = new SpeakerId(query.getOrDefault("intervenant", ""));
        selection = selection.and(Selection.speaker(publication.assises().speaker(speaker).id()));
      }
    } catch (IllegalArgumentException | java.util.NoSuchElementException unknown) {
      return Optional.empty();
    }
    return Optional.of(ICalendarFormat.builder().selection(selection).build());
  }

  /** {@return the calendar of one session, for "add to my calendar"} */
  static ICalendarFormat calendar(Session session) {
    return ICalendarFormat.builder().session(session.id()).build();
  }

  /** {@return the calendar of one edition} */
  static ICalendarFormat calendar(Edition edition) {
    return ICalendarFormat.builder().edition(edition.id()).build();
  }

  private static void addEdition(List<Feed> feeds, Publication publication, Edition edition) {
    String title = edition.title().value().in(publication.assises().languages());
    String id = edition.id().value();
    feeds.add(
        new Feed(
            "/flux/programme-" + id + ".ics",
            "Agenda : " + title,
            Feed.Audience.CALENDARS,
            calendar(edition)));
    feeds.add(
        new Feed(
            "/flux/edition-" + id + ".json",
            "Édition complète : " + title,
            Feed.Audience.SYSTEMS,
            EditionFeedFormat.of(edition.id())));
  }
}
