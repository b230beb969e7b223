package org.assises.benchmarks.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.CalendarScale;
import biweekly.property.Geo;
import biweekly.property.RawProperty;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import org.assises.model.Assises;
import org.assises.model.Coordinates;
import org.assises.model.Place;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.assises.publication.Publication;
import org.assises.publication.Revision;

/** Writes a calendar with biweekly's objects and writer. */
final class BiweeklyCalendar implements CalendarWriter {
  @Override
  @SuppressWarnings("resource") // Closing the writer would close the stream.
  public void write(Publication publication, OutputStream out) throws IOException {
    SessionTexts texts = new SessionTexts(publication.assises());
    ICalendar calendar = head(publication, texts);
    calendar.getTimezoneInfo().setDefaultTimezone(BiweeklyZone.PARIS);
    for (Session session : publication.assises().sessions()) {
      calendar.addEvent(event(session, publication, texts));
    }
    ICalWriter writer = new ICalWriter(CalendarWriters.buffered(out), ICalVersion.V2_0);
    writer.write(calendar);
    writer.flush();
  }

  private static ICalendar head(Publication publication, SessionTexts texts) {
    Assises assises = publication.assises();
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//assises//assises-ical//FR");
    calendar.setCalendarScale(CalendarScale.gregorian());
    calendar.setName(texts.calendarName());
    calendar.setExperimentalProperty("X-WR-CALNAME", texts.calendarName());
    calendar.setDescription(texts.calendarDescription());
    calendar.setExperimentalProperty("X-WR-CALDESC", texts.calendarDescription());
    calendar.setExperimentalProperty("X-WR-TIMEZONE", assises.zone().getId());
    calendar.setUrl(assises.page().orElseThrow().toString());
    calendar.setLastModified(Date.from(publication.lastModified()));
    calendar
        .setRefreshInterval(Duration.builder().hours(6).build())
        .addParameter("VALUE", "DURATION");
    calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT6H");
    return calendar;
  }

  private static VEvent event(Session session, Publication publication, SessionTexts texts) {
    Slot.Timed slot = (Slot.Timed) session.slot();
    Revision revision = publication.revision(session.id());
    Date lastModified = Date.from(revision.lastModified());
    Coordinates point =
        publication.assises().placeOf(session).orElseThrow().coordinates().orElseThrow();
    VEvent event = new VEvent();
    event.setUid(texts.uid(session));
    event.setDateTimeStamp(lastModified);
    event.setCreated(Date.from(revision.created()));
    event.setLastModified(lastModified);
    event.setSequence(revision.number());
    event.setDateStart(Date.from(slot.start().toInstant()));
    event.setDateEnd(Date.from(slot.end().orElseThrow().toInstant()));
    event.setSummary(texts.summary(session));
    event.setDescription(texts.description(session));
    event.setLocation(texts.location(session));
    event.setGeo(new Geo(point.latitude(), point.longitude()));
    event.addCategories(texts.categories(session));
    event.setStatus(Status.confirmed());
    event.setTransparency(true);
    event.setUrl(session.page().orElseThrow().toString());
    event.addContact(texts.contact());
    addExtensions(session, publication.assises(), event);
    return event;
  }

  /** Adds properties that only the reader of this library uses. */
  private static void addExtensions(Session session, Assises assises, VEvent event) {
    Place place = assises.placeOf(session).orElseThrow();
    Room room = assises.room(session.room().orElseThrow());
    event.addExperimentalProperty("X-ASSISES-EDITION", session.edition().value());
    event.addExperimentalProperty("X-ASSISES-KIND", session.kind().name());
    RawProperty where =
        event.addExperimentalProperty("X-ASSISES-PLACE", place.name().in(assises.languages()));
    where.addParameter("X-ID", place.id().value());
    where.addParameter("X-ADDRESS", place.address().orElseThrow().line());
    where.addParameter("X-FROM", "ROOM");
    event
        .addExperimentalProperty("X-ASSISES-ROOM", room.name().in(assises.languages()))
        .addParameter("X-ID", room.id().value());
    event.addExperimentalProperty("X-ASSISES-DESCRIPTION-LINES", "1");
    event.addExperimentalProperty("X-ASSISES-THEMES", session.themes().get(0).value());
    if (session.openFloor()) {
      event.addExperimentalProperty("X-ASSISES-OPEN-FLOOR", "TRUE");
    }
    event.addExperimentalProperty("X-ASSISES-PAGE", session.page().orElseThrow().toString());
  }
}
