/**
 * The document as forms: what an agent reads and fills in, declared once for each kind of item.
 *
 * <p>A form is written into the document's JSON, and the library's strict reader says what is wrong
 * with it and where: nothing that it knows is checked here again.
 */
@NullMarked
package org.assises.portal.city.edit;

import org.jspecify.annotations.NullMarked;
