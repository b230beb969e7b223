/** Reads schedule.json. */
@NullMarked
package org.assises.json.schedule.read;

import org.jspecify.annotations.NullMarked;
