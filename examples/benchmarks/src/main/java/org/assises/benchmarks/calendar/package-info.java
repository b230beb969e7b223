/** Calendars, written and read by this library and by other libraries. */
@NullMarked
package org.assises.benchmarks.calendar;

import org.jspecify.annotations.NullMarked;
