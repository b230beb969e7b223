/**
 * Content lines (RFC 5545, 3.1): encoded, escaped and folded in one pass, whatever the texts hold.
 * Knows nothing of programmes.
 */
@NullMarked
package org.assises.ical.line;

import org.jspecify.annotations.NullMarked;
