/** The data of the benchmarks: the assises of a city in any size, generated from a seed. */
@NullMarked
package org.assises.benchmarks.data;

import org.jspecify.annotations.NullMarked;
