/** Reads calendars as programmes. */
@NullMarked
package org.assises.ical.read;

import org.jspecify.annotations.NullMarked;
