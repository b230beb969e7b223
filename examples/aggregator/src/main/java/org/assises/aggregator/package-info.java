/** The command line of the aggregator, which turns the feeds of many cities into one data set. */
@NullMarked
package org.assises.aggregator;

import org.jspecify.annotations.NullMarked;
