/** What the feeds for other systems share: output, and the search for losses. */
@NullMarked
package org.assises.json.support;

import org.jspecify.annotations.NullMarked;
