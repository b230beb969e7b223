package org.assises.portal.store;

import java.time.Instant;

/**
 * An entry in the list of publications.
 *
 * @param number the number, from 1
 * @param at the instant
 * @param by the author
 * @param hasDocument whether its document is kept; false if it was deleted by a request to forget
 * @param hasPublication whether the publication itself is kept
 */
public record Former(
    long number, Instant at, String by, boolean hasDocument, boolean hasPublication) {}
