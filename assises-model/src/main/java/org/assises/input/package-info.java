/** What readers bring in from other systems, and the problems they report. */
@NullMarked
package org.assises.input;

import org.jspecify.annotations.NullMarked;
