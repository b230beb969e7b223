package org.assises.portal.store;

import java.time.Instant;

/**
 * A publication in the list of all.
 *
 * @param number from 1
 * @param at when it was made
 * @param by who made it
 * @param hasDocument whether the document it was made of is kept; not once that was forgotten
 * @param hasPublication whether it is kept as it was published
 */
public record Former(
    long number, Instant at, String by, boolean hasDocument, boolean hasPublication) {}
