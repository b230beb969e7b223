/** Turns the bytes of a feed into what may be published, or into the reason why not. */
@NullMarked
package org.assises.aggregator.read;

import org.jspecify.annotations.NullMarked;
