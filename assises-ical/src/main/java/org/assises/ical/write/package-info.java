/** Writes the sessions of a publication as calendars. */
@NullMarked
package org.assises.ical.write;

import org.jspecify.annotations.NullMarked;
