package org.assises.portal.store;

import java.time.Instant;

/**
 * A kept document with its author and time. Its bytes must not be changed.
 *
 * @param number the number of the publication, from 1
 * @param at the time
 * @param by the author
 * @param document the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Read from a row and written into one, never compared.
public record KeptDocument(long number, Instant at, String by, byte[] document) {}
