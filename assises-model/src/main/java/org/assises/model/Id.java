package org.assises.model;

import org.assises.screening.ContactData;

/**
 * An id by which items refer to each other: 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}.
 *
 * <p>The city chooses the id. It must not be derived from personal data, and must not be reused for
 * another item. It is unique among the ids of its type in one {@link Assises}. Calendars and feeds
 * carry it, so it must not change after publication.
 *
 * <p>Ids define {@code equals} and {@code hashCode} themselves, because they are the only records
 * that every publication compares: a JVM takes some 40 ms to link the first generated ones.
 */
public sealed interface Id permits AssisesId, ItemId, MandateId, ResultId {

  /** {@return the id as it appears in documents, calendars and feeds} */
  String value();

  /**
   * {@return the id for messages and logs: its value, or three dots if it contains contact data}
   * The text forms of ids show no more.
   */
  default String shown() {
    return ContactData.inCode(value()).isEmpty() ? value() : "...";
  }

  /** {@return the kind of the item that the id names} */
  ItemKind kind();
}
