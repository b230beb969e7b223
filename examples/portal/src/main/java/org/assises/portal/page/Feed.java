package org.assises.portal.page;

import java.util.Optional;
import org.assises.ical.ICalendarFormat;
import org.assises.model.EditionId;
import org.assises.model.Session;
import org.assises.publication.PublicationFormat;

/**
 * A format at a stable address.
 *
 * @param path the address on the site
 * @param title the title in French
 * @param audience the readers
 * @param edition the edition; empty for all editions
 * @param format the format
 */
public record Feed(
    String path,
    String title,
    Audience audience,
    Optional<EditionId> edition,
    PublicationFormat format) {
  /** The readers of a feed. */
  public enum Audience {
    /** Calendar apps. */
    CALENDARS,
    /** Other systems, open-data portals and readers of news. */
    SYSTEMS
  }

  /** {@return one session as a calendar: "add to my calendar"} */
  public static Feed of(Session session) {
    return new Feed(
        "/flux/seance-" + session.id().value() + ".ics",
        "Cette séance",
        Audience.CALENDARS,
        Optional.of(session.edition()),
        ICalendarFormat.builder().session(session.id()).build());
  }

  /** {@return the name for saving it} */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** {@return its media type without parameters} */
  public String mediaType() {
    return format.mediaType().split(";", 2)[0];
  }

  /** {@return whether it is a feed of an edition} */
  boolean isOf(EditionId candidate) {
    return edition.filter(candidate::equals).isPresent();
  }
}
