/** One command that measures the library beside what one would use instead, and tells it. */
@NullMarked
package org.assises.benchmarks;

import org.jspecify.annotations.NullMarked;
