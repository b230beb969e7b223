/** Time zones as VTIMEZONE components (RFC 5545, 3.6.5). */
@NullMarked
package org.assises.ical.zone;

import org.jspecify.annotations.NullMarked;
