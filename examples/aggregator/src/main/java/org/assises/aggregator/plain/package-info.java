/** The same aggregation without Flink, for a few cities and as a reference in tests. */
@NullMarked
package org.assises.aggregator.plain;

import org.jspecify.annotations.NullMarked;
