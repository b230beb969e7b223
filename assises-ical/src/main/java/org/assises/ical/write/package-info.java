/** Writing calendars: from the sessions of a publication to content lines. */
@NullMarked
package org.assises.ical.write;

import org.jspecify.annotations.NullMarked;
