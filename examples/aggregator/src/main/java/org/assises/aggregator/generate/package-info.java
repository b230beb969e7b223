/** A generated country for tests and measurements. */
@NullMarked
package org.assises.aggregator.generate;

import org.jspecify.annotations.NullMarked;
