/** The assises as search engines read them in a page. */
@NullMarked
package org.assises.json.schemaorg;

import org.jspecify.annotations.NullMarked;
