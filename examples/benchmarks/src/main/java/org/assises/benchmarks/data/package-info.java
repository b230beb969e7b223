/** What is written and read: a city's assises of any size, from a seed. */
@NullMarked
package org.assises.benchmarks.data;

import org.jspecify.annotations.NullMarked;
