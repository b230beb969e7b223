/**
 * What a format, a reader or a store is tested with: assises made at random, and the contract that
 * every {@link org.assises.publication.PublicationFormat} keeps.
 *
 * <p>Packed as the test jar of {@code assises-model}, and written against its public types alone.
 */
@NullMarked
package org.assises.testing;

import org.jspecify.annotations.NullMarked;
