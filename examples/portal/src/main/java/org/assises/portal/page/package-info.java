/** The contents of the pages, which the templates write. */
@NullMarked
package org.assises.portal.page;

import org.jspecify.annotations.NullMarked;
