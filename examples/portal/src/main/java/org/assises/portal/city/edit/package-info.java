/**
 * Forms for editing the document, declared once for each kind of item.
 *
 * <p>A submitted form is written into the document's JSON, and the strict reader of the library
 * reports problems and their places. Its rules are not repeated here.
 */
@NullMarked
package org.assises.portal.city.edit;

import org.jspecify.annotations.NullMarked;
