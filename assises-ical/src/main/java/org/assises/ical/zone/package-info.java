/** Time zones as VTIMEZONE components (RFC 5545, 3.6.5), and local times computed from them. */
@NullMarked
package org.assises.ical.zone;

import org.jspecify.annotations.NullMarked;
