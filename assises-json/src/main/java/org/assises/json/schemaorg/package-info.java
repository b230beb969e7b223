/** The format for search engines, which read it in web pages. */
@NullMarked
package org.assises.json.schemaorg;

import org.jspecify.annotations.NullMarked;
