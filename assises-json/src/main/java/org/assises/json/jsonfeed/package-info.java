/** The feed of changes, for feed readers. */
@NullMarked
package org.assises.json.jsonfeed;

import org.jspecify.annotations.NullMarked;
