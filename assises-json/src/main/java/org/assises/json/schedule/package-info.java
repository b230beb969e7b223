/** The programme as conference apps read it (schedule.json), written and read. */
@NullMarked
package org.assises.json.schedule;

import org.jspecify.annotations.NullMarked;
