package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A city's decision that what an item said in former publications is forgotten: a name that stood
 * in a title, a text of which consent was withdrawn. What the item says now is not concerned.
 *
 * @param item the item; it need not be there any more
 * @param before what was published before this instant is forgotten
 */
public record Forgetting(Id item, Instant before) {
  public Forgetting {
    requireNonNull(item, "item");
    requireNonNull(before, "before");
  }
}
