package org.assises.ical.read;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.SessionStatus;

/**
 * One revision of an event, in its calendar.
 *
 * @param properties what it says
 * @param context what holds for its calendar
 */
record EventRevision(EventProperties properties, CalendarContext context) {
  /**
   * The later revision is the greater: by SEQUENCE, then by DTSTAMP, then by LAST-MODIFIED (RFC
   * 5546, 2.1.5). Of two that are equal in all of them, a cancellation is.
   */
  static final Comparator<EventRevision> AGE =
      Comparator.comparingInt((EventRevision revision) -> revision.properties.sequence())
          .thenComparing(revision -> revision.stamp("DTSTAMP"))
          .thenComparing(revision -> revision.stamp("LAST-MODIFIED"))
          .thenComparing(EventRevision::isCancelled);

  private static final List<String> CANCELLED =
      List.of("CANCELLED", "CANCELED", "ANNULE", "ANNULÉ", "ANNULEE", "ANNULÉE");

  /** The latest of what may be there twice; the digits of UTC are in the order of time. */
  private String stamp(String name) {
    return properties.all(name).stream()
        .map(property -> property.value().strip())
        .max(Comparator.naturalOrder())
        .orElse("");
  }

  boolean isCancelled() {
    return status().filter(SessionStatus.CANCELLED::equals).isPresent();
  }

  /** Returns the status; empty where STATUS is none of an event's. */
  Optional<SessionStatus> status() {
    if (context.cancels()) {
      return Optional.of(SessionStatus.CANCELLED);
    }
    String status = properties.value("STATUS").orElse("CONFIRMED").toUpperCase(Locale.ROOT);
    if (CANCELLED.contains(status)) {
      return Optional.of(SessionStatus.CANCELLED);
    }
    return Stream.of(SessionStatus.TENTATIVE, SessionStatus.CONFIRMED)
        .filter(known -> known.name().equals(status))
        .findFirst();
  }

  /** Tells whether it changes one date of an event that repeats. */
  boolean isOverride() {
    return properties.find("RECURRENCE-ID").isPresent();
  }
}
