/** The national folder: partitions, balance, agenda, report, index. */
@NullMarked
package org.assises.aggregator.write;

import org.jspecify.annotations.NullMarked;
