/** How far proposals are carried out: computed from their follow-ups, or declared by the city. */
@NullMarked
package org.assises.balance;

import org.jspecify.annotations.NullMarked;
