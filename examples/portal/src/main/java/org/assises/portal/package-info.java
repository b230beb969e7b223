/** A city's web site of its assises: pages, feeds, and a back office that publishes. */
@NullMarked
package org.assises.portal;

import org.jspecify.annotations.NullMarked;
