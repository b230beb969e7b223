package org.assises.ical.read;

import org.assises.input.Provenance;
import org.assises.model.Session;

/**
 * A session that was read, with how its calendar identifies it.
 *
 * @param session the session
 * @param provenance the UID, that of a date of a series with the date, and the revision
 */
record ReadSession(Session session, Provenance provenance) {}
