package org.assises.model;

import org.assises.screening.ContactData;
import org.jspecify.annotations.Nullable;

/**
 * An id by which items refer to each other: 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}.
 *
 * <p>The city chooses the id. It must not be derived from personal data, and must not be reused for
 * another item. It is unique among the ids of its type in one {@link Assises}. Calendars and feeds
 * carry it, so it must not change after publication.
 */
public abstract sealed class Id permits AssisesId, ItemId, MandateId, ResultId {
  /** The greatest number of characters of an id. */
  public static final int LONGEST = 64;

  private final String value;

  Id(String kind, String value) {
    Rules.id(kind, value);
    this.value = value;
  }

  /** {@return whether a text has the length and the characters of an id} */
  public static boolean isValid(String value) {
    if (value.isEmpty() || value.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      if (!isAllowed(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAllowed(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || c == '-'
        || c == '.'
        || c == '_';
  }

  /** {@return the id as it appears in documents, calendars and feeds} */
  public final String value() {
    return value;
  }

  /**
   * {@return the id for messages and logs: its value, or three dots if it contains contact data}
   * The text forms of ids show no more.
   */
  public final String shown() {
    return ContactData.inCode(value).isEmpty() ? value : "...";
  }

  /** {@return the kind of the item that the id names} */
  public abstract ItemKind kind();

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public final boolean equals(@Nullable Object other) {
    return other instanceof Id id && id.getClass() == getClass() && id.value.equals(value);
  }

  @Override
  public final int hashCode() {
    return value.hashCode();
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[value=" + shown() + "]";
  }
}
