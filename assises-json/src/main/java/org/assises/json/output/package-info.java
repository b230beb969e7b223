/** Writes JSON in UTF-8, compact or indented, behind the generator of Jakarta JSON Processing. */
@NullMarked
package org.assises.json.output;

import org.jspecify.annotations.NullMarked;
