/** What each page shows of a publication, as values that the templates write down. */
@NullMarked
package org.assises.portal.page;

import org.jspecify.annotations.NullMarked;
