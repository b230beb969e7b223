/** Reading calendars: from content lines to the sessions of a programme. */
@NullMarked
package org.assises.ical.read;

import org.jspecify.annotations.NullMarked;
