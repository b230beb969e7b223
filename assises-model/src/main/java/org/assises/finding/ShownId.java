package org.assises.finding;

import org.assises.model.Id;
import org.assises.screening.ContactData;

/** The form of an id in findings, which do not repeat an id that contains contact data. */
final class ShownId {
  private ShownId() {}

  /** {@return the id, or three dots if it contains contact data} */
  static String of(Id id) {
    return ContactData.inCode(id.value()).isEmpty() ? id.value() : "...";
  }
}
