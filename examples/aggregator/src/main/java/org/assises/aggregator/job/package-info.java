/** The graph of the Flink job. */
@NullMarked
package org.assises.aggregator.job;

import org.jspecify.annotations.NullMarked;
