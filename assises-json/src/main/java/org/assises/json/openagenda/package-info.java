/** The sessions as the agenda hub of many French cities takes them in. */
@NullMarked
package org.assises.json.openagenda;

import org.jspecify.annotations.NullMarked;
