package org.assises.portal.store;

import java.time.Instant;

/**
 * The document that the city's agents work on, as one of them saved it. Nobody changes its bytes.
 *
 * @param version rises with each state, and is never used again
 * @param base the number of the publication that the draft began from
 * @param at when it was saved
 * @param by who saved it
 * @param what was done, in a few words of French
 * @param document its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Read from a row and written into one, never compared.
public record KeptDraft(
    long version, long base, Instant at, String by, String what, byte[] document) {}
