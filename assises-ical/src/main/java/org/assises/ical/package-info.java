/** Writes programmes as iCalendar (RFC 5545) for calendar apps, and reads calendars. */
@NullMarked
package org.assises.ical;

import org.jspecify.annotations.NullMarked;
