package org.assises.model;

/**
 * One of the things that an {@link Assises} lists under an id of its own: {@link Assises#find
 * find}, {@link Assises#with with} and {@link Assises#without without} take every kind of them.
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

  /** {@return the id by which others refer to it} */
  ItemId<?> id();
}
