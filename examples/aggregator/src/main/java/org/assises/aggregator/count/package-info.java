/** The number of proposals with each status, as a sum of changes by +1 and -1. */
@NullMarked
package org.assises.aggregator.count;

import org.jspecify.annotations.NullMarked;
