package org.assises.ical.read;

import org.assises.input.Provenance;
import org.assises.model.Session;

/**
 * A session and where it comes from.
 *
 * @param session the session
 * @param provenance the UID, followed by the date for a date of a series, and the revision
 */
record ReadSession(Session session, Provenance provenance) {}
