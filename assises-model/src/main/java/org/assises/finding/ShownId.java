package org.assises.finding;

import org.assises.model.Id;
import org.assises.screening.ContactData;

/** An id as findings show it: an id that holds contact data is not repeated. */
final class ShownId {
  private ShownId() {}

  /** {@return the id; three dots where it holds contact data} */
  static String of(Id id) {
    return ContactData.inCode(id.value()).isEmpty() ? id.value() : "...";
  }
}
