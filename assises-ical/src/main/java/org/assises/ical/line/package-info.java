/** Writes content lines (RFC 5545, 3.1): encodes, escapes and folds any text in one pass. */
@NullMarked
package org.assises.ical.line;

import org.jspecify.annotations.NullMarked;
