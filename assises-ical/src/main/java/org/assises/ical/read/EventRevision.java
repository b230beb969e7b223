package org.assises.ical.read;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.SessionStatus;

/** A revision of an event, with the context of its calendar. */
record EventRevision(EventProperties properties, CalendarContext context) {
  /**
   * Orders revisions from older to newer: by SEQUENCE, then by DTSTAMP, then by LAST-MODIFIED (RFC
   * 5546, 2.1.5). If all are equal, a cancellation is the newer.
   */
  static final Comparator<EventRevision> AGE =
      Comparator.comparingInt((EventRevision revision) -> revision.properties.sequence())
          .thenComparing(revision -> revision.stamp("DTSTAMP"))
          .thenComparing(revision -> revision.stamp("LAST-MODIFIED"))
          .thenComparing(EventRevision::isCancelled);

  private static final List<String> CANCELLED =
      List.of("CANCELLED", "CANCELED", "ANNULE", "ANNULÉ", "ANNULEE", "ANNULÉE");

  /** Returns the latest time of a property in UTC; the earliest of all times if there is none. */
  private LocalDateTime stamp(String name) {
    return properties.all(name).stream()
        .map(property -> utc(property.value()))
        .max(Comparator.naturalOrder())
        .orElse(LocalDateTime.MIN);
  }

  private static LocalDateTime utc(String value) {
    try {
      return WrittenMoment.parse(value).localIn(ZoneOffset.UTC, LocalTime.MIDNIGHT);
    } catch (DateTimeException e) {
      return LocalDateTime.MIN;
    }
  }

  boolean isCancelled() {
    return status().filter(SessionStatus.CANCELLED::equals).isPresent();
  }

  /** Returns the status: confirmed if STATUS is missing, empty if it is unknown. */
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

  /** Returns whether this changes one date of a repeating event. */
  boolean isOverride() {
    return properties.find("RECURRENCE-ID").isPresent();
  }
}
