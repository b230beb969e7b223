/** The lossless JSON document, strict readers for untrusted JSON, and the JSON feeds. */
@NullMarked
package org.assises.json;

import org.jspecify.annotations.NullMarked;
