package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A decision of the city to forget the former texts of an item, such as a title that contained a
 * name. The current texts of the item are not affected.
 *
 * @param item the id of the item, which may no longer exist
 * @param before texts published before this instant are forgotten
 */
public record Forgetting(Id item, Instant before) {
  public Forgetting {
    requireNonNull(item, "item");
    requireNonNull(before, "before");
  }
}
