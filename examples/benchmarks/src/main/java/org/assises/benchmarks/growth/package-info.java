/** How time grows with inputs that were made to take long: twice as much may take twice as long. */
@NullMarked
package org.assises.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
