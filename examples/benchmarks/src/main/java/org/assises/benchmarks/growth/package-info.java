/** Checks that time grows linearly with inputs that are designed to be slow. */
@NullMarked
package org.assises.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
