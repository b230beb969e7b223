package org.assises.portal.store;

import java.time.Instant;

/**
 * A saved state of the draft. Its bytes must not be changed.
 *
 * @param version the version, which increases with each state and is never reused
 * @param base the number of the publication that the draft is based on
 * @param at the time
 * @param by the author
 * @param what what was done, in a few words of French
 * @param document the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Read from a row and written into one, never compared.
public record KeptDraft(
    long version, long base, Instant at, String by, String what, byte[] document) {}
