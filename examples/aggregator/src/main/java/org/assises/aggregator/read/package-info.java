/** From the bytes of a feed to what may be published of it, or to the reason why not. */
@NullMarked
package org.assises.aggregator.read;

import org.jspecify.annotations.NullMarked;
