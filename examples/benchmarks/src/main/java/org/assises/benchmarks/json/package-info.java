/** JSON, written and read by this library and by other libraries. */
@NullMarked
package org.assises.benchmarks.json;

import org.jspecify.annotations.NullMarked;
