/**
 * What may leave the city: the checks that stand before publication, and what is derived for it.
 */
@NullMarked
package org.assises.publication;

import org.jspecify.annotations.NullMarked;
