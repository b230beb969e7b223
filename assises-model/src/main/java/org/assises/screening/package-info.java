/**
 * What should not stand in a text that is published: contact data, and characters that a reader
 * does not see or that deceive.
 *
 * <p>Knows texts and nothing else, so that a host can also ask it while somebody is still writing.
 */
@NullMarked
package org.assises.screening;

import org.jspecify.annotations.NullMarked;
