/** The assemblies of many cities as one data set: the command line. */
@NullMarked
package org.assises.aggregator;

import org.jspecify.annotations.NullMarked;
