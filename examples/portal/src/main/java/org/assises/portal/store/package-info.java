/** The store of publications: H2 in a folder, or PostgreSQL. */
@NullMarked
package org.assises.portal.store;

import org.jspecify.annotations.NullMarked;
