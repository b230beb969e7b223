package org.assises.portal.store;

import java.time.Instant;

/**
 * A document that is kept, with who brought it when. Nobody changes its bytes.
 *
 * @param number of the publication, from 1
 * @param at when
 * @param by who
 * @param document its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Read from a row and written into one, never compared.
public record KeptDocument(long number, Instant at, String by, byte[] document) {}
