/** Finds the latest of several versions of a proposal. */
@NullMarked
package org.assises.aggregator.merge;

import org.jspecify.annotations.NullMarked;
