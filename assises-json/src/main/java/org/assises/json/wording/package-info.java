/** The messages of this module about inputs and feeds, by code, in English and French. */
@NullMarked
package org.assises.json.wording;

import org.jspecify.annotations.NullMarked;
