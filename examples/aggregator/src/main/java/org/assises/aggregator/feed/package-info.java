/** The cities and their feeds: the register, and fetching and reading the feeds piece by piece. */
@NullMarked
package org.assises.aggregator.feed;

import org.jspecify.annotations.NullMarked;
