package org.assises.benchmarks.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.parameter.XParameter;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Contact;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.assises.model.Assises;
import org.assises.model.Coordinates;
import org.assises.model.Place;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.assises.publication.Publication;
import org.assises.publication.Revision;

/**
 * Writes a calendar with iCal4j's objects and outputter.
 *
 * <p>Properties and events are collected in lists first: adding them one by one copies the whole
 * list each time.
 */
final class Ical4jCalendar implements CalendarWriter {
  private final boolean validating;

  /**
   * @param validating whether the outputter validates, which is its default
   */
  Ical4jCalendar(boolean validating) {
    this.validating = validating;
  }

  @Override
  public void write(Publication publication, OutputStream out) throws IOException {
    SessionTexts texts = new SessionTexts(publication.assises());
    List<CalendarComponent> components = new ArrayList<>();
    components.add(Ical4jZone.PARIS);
    for (Session session : publication.assises().sessions()) {
      components.add(event(session, publication, texts));
    }
    Calendar calendar = new Calendar(head(publication, texts), new ComponentList<>(components));
    new CalendarOutputter(validating).output(calendar, CalendarWriters.buffered(out));
  }

  private static PropertyList head(Publication publication, SessionTexts texts) {
    Assises assises = publication.assises();
    String interval = "PT6H";
    List<Property> head = new ArrayList<>();
    head.add(ImmutableVersion.VERSION_2_0);
    head.add(new ProdId("-//assises//assises-ical//FR"));
    head.add(ImmutableCalScale.GREGORIAN);
    head.add(new Name(texts.calendarName()));
    head.add(new XProperty("X-WR-CALNAME", texts.calendarName()));
    head.add(new Description(texts.calendarDescription()));
    head.add(new XProperty("X-WR-CALDESC", texts.calendarDescription()));
    head.add(new XProperty("X-WR-TIMEZONE", assises.zone().getId()));
    head.add(new Url(assises.page().orElseThrow()));
    head.add(new LastModified(publication.lastModified()));
    head.add(
        new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.parse(interval)));
    head.add(new XProperty("X-PUBLISHED-TTL", interval));
    return new PropertyList(head);
  }

  private static VEvent event(Session session, Publication publication, SessionTexts texts) {
    Slot.Timed slot = (Slot.Timed) session.slot();
    Revision revision = publication.revision(session.id());
    List<Property> event = new ArrayList<>(25);
    event.add(new Uid(texts.uid(session)));
    event.add(new DtStamp(revision.lastModified()));
    event.add(new Created(revision.created()));
    event.add(new LastModified(revision.lastModified()));
    event.add(new Sequence(revision.number()));
    event.add(new DtStart<>(slot.start()));
    event.add(new DtEnd<>(slot.end().orElseThrow()));
    event.add(new Summary(texts.summary(session)));
    event.add(new Description(texts.description(session)));
    event.add(new Location(texts.location(session)));
    event.add(geo(session, publication.assises()));
    event.add(new Categories(new TextList(texts.categories(session))));
    event.add(ImmutableStatus.VEVENT_CONFIRMED);
    event.add(ImmutableTransp.TRANSPARENT);
    event.add(new Url(session.page().orElseThrow()));
    event.add(new Contact(texts.contact()));
    addExtensions(session, publication.assises(), event);
    return new VEvent(new PropertyList(event));
  }

  /** Adds properties that only the reader of this library uses. */
  private static void addExtensions(Session session, Assises assises, List<Property> event) {
    Place place = assises.placeOf(session).orElseThrow();
    Room room = assises.room(session.room().orElseThrow());
    event.add(new XProperty("X-ASSISES-EDITION", session.edition().value()));
    event.add(new XProperty("X-ASSISES-KIND", session.kind().name()));
    event.add(
        new XProperty(
            "X-ASSISES-PLACE",
            new ParameterList(
                List.of(
                    new XParameter("X-ID", place.id().value()),
                    new XParameter("X-ADDRESS", place.address().orElseThrow().line()),
                    new XParameter("X-FROM", "ROOM"))),
            place.name().in(assises.languages())));
    event.add(
        new XProperty(
            "X-ASSISES-ROOM",
            new ParameterList(List.of(new XParameter("X-ID", room.id().value()))),
            room.name().in(assises.languages())));
    event.add(new XProperty("X-ASSISES-DESCRIPTION-LINES", "1"));
    event.add(new XProperty("X-ASSISES-THEMES", session.themes().get(0).value()));
    if (session.openFloor()) {
      event.add(new XProperty("X-ASSISES-OPEN-FLOOR", "TRUE"));
    }
    event.add(new XProperty("X-ASSISES-PAGE", session.page().orElseThrow().toString()));
  }

  private static Geo geo(Session session, Assises assises) {
    Coordinates point = assises.placeOf(session).orElseThrow().coordinates().orElseThrow();
    return new Geo(BigDecimal.valueOf(point.latitude()), BigDecimal.valueOf(point.longitude()));
  }
}
