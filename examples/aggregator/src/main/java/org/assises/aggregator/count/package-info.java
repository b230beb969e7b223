/** How many proposals have which status: plus one and minus one, added up. */
@NullMarked
package org.assises.aggregator.count;

import org.jspecify.annotations.NullMarked;
