/** JSON, written and read by this library and by what one would use instead. */
@NullMarked
package org.assises.benchmarks.json;

import org.jspecify.annotations.NullMarked;
