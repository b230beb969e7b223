/**
 * The model in JSON: the declarations that the canonical document and the feeds are made of.
 *
 * <p>How a declaration is written is told in {@code org.assises.json.codec}.
 */
@NullMarked
package org.assises.json.document;

import org.jspecify.annotations.NullMarked;
