package org.assises.portal.store;

import java.time.Instant;

/**
 * An action in the back office.
 *
 * @param at the time
 * @param who the login name
 * @param what the action in a word
 * @param detail the details, without content of a document
 */
public record AuditEntry(Instant at, String who, String what, String detail) {}
