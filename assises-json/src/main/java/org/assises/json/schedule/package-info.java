/** Writer and reader of schedule.json, the format of conference apps. */
@NullMarked
package org.assises.json.schedule;

import org.jspecify.annotations.NullMarked;
