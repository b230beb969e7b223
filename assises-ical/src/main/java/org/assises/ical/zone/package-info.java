/** Time zones as VTIMEZONE components (RFC 5545, 3.6.5), and periods without a change. */
@NullMarked
package org.assises.ical.zone;

import org.jspecify.annotations.NullMarked;
