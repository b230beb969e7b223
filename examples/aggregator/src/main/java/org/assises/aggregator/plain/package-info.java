/** The same aggregation without an engine, for a few cities, and as the oracle of tests. */
@NullMarked
package org.assises.aggregator.plain;

import org.jspecify.annotations.NullMarked;
