/**
 * The programme as iCalendar (RFC 5545), written for the calendar apps people use and read from
 * theirs.
 */
@NullMarked
package org.assises.ical;

import org.jspecify.annotations.NullMarked;
