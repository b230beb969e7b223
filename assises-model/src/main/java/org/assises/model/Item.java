package org.assises.model;

/**
 * A part of an {@link Assises} with an id of its own. {@link Assises#find find}, {@link
 * Assises#with with} and {@link Assises#without without} work for every kind of item.
 */
public sealed interface Item
    permits Source,
        Organization,
        Place,
        Room,
        Theme,
        Speaker,
        Edition,
        Survey,
        Session,
        Proposal,
        Orientation,
        Measure {

  /** {@return the id that other items refer to} */
  ItemId<?> id();
}
