/** One command that compares the library with the libraries that one would use instead. */
@NullMarked
package org.assises.benchmarks;

import org.jspecify.annotations.NullMarked;
