/** The cities and their feeds: where they are, how they are fetched, piece by piece. */
@NullMarked
package org.assises.aggregator.feed;

import org.jspecify.annotations.NullMarked;
