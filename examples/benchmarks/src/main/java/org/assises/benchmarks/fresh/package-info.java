/** Measurements in separate JVMs: the first export, and a stream of a million items. */
@NullMarked
package org.assises.benchmarks.fresh;

import org.jspecify.annotations.NullMarked;
