package org.assises.portal.store;

import java.time.Instant;

/**
 * Something that somebody did in the back office.
 *
 * @param at when
 * @param who by the name they log in with
 * @param what a word
 * @param detail what exactly; never content of a document
 */
public record AuditEntry(Instant at, String who, String what, String detail) {}
