/** The lossless JSON document, the strict door for untrusted JSON, and the JSON feeds. */
@NullMarked
package org.assises.json;

import org.jspecify.annotations.NullMarked;
