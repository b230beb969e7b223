package org.assises.model;

/**
 * The name by which things refer to each other: 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}.
 *
 * <p>Given by the city, never derived from personal data, never used again for another thing.
 * Unique among the ids of its kind in one {@link Assises}; calendars and feeds carry it, so it is
 * frozen once published.
 */
public sealed interface Id permits AssisesId, ItemId, MandateId, ResultId {

  /** {@return the id as written in documents, calendars and feeds} */
  String value();
}
