/** The real document of Quimper, a city of usual size. */
@NullMarked
package org.assises.benchmarks.quimper;

import org.jspecify.annotations.NullMarked;
