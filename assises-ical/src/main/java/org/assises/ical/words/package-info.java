/** The words that a calendar carries, in each language. */
@NullMarked
package org.assises.ical.words;

import org.jspecify.annotations.NullMarked;
