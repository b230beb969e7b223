/** Writes schedule.json. */
@NullMarked
package org.assises.json.schedule.write;

import org.jspecify.annotations.NullMarked;
